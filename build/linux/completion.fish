complete -c foyer -f
complete -c foyer -l toggle -d 'Open Foyer, or put it away'
complete -c foyer -l requests -d 'Open Foyer with the requests that wait'
