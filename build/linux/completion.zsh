#compdef foyer
_arguments \
  '--toggle[open Foyer, or put it away]' \
  '--requests[open Foyer with the requests that wait]' \
  '--chat[open Foyer with a name in the search]:name:' \
  '--hidden[start in the tray, without a window]' \
  '(- *)'{-h,--help}'[say which options there are]' \
  '(- *)--version[say which version this is]'
