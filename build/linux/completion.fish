complete -c foyer -f
complete -c foyer -l toggle -d 'Open Foyer, or put it away'
complete -c foyer -l requests -d 'Open Foyer with the requests that wait'
complete -c foyer -l chat -x -d 'Open Foyer with a name in the search'
complete -c foyer -l hidden -d 'Start in the tray, without a window'
complete -c foyer -l help -s h -d 'Say which options there are'
complete -c foyer -l version -d 'Say which version this is'
