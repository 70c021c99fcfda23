# bash completion for foyer
complete -W '--toggle --requests' foyer
