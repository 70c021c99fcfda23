# bash completion for foyer
complete -W '--toggle --requests --chat --hidden --help --version' foyer
