; A silent installation may bring the organisation's policy along:
;   Foyer-setup.exe /S /allusers /POLICY=C:\path\policy.json
; See docs/administrators.md for what is in it.
!macro customInstall
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/POLICY=" $R1
  ${IfNot} ${Errors}
    SetShellVarContext all
    CreateDirectory "$APPDATA\Foyer"
    CopyFiles /SILENT "$R1" "$APPDATA\Foyer\policy.json"
    ${If} $installMode == "CurrentUser"
      SetShellVarContext current
    ${EndIf}
  ${EndIf}
!macroend
