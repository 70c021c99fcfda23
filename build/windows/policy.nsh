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

; Electron writes down who is to be started when a notification is clicked: the class of
; main/desktop/identity.ts. The installer has not written it and would leave it behind.
!macro customUnInstall
  ${IfNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\CLSID\{6C1D3B0E-52A7-4E0C-9A55-0B7C8F5D2E41}"
  ${EndIf}
!macroend
