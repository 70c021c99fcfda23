#compdef foyer
_arguments \
  '--toggle[open Foyer, or put it away]' \
  '--requests[open Foyer with the requests that wait]'
