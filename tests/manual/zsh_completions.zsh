# Sourced by the zsh that check_manual.py types into: Tab completes and remembers what was offered,
# Ctrl-] writes that into the file $ANSWERS, as one line, and clears the command line.
autoload -Uz compinit
compinit -D -u
zstyle ':completion:*' completer _complete
unsetopt beep
setopt no_list_beep
typeset -a offered
compadd() {
  # With these options it only stores matches.
  if [[ " ${@[1,(i)(-|--)]} " == *' '-(O|A|D|*[OAD])' '* ]]; then
    builtin compadd "$@"
    return
  fi
  local -a matches
  builtin compadd -A matches "$@"
  offered+=($matches)
  builtin compadd "$@"
}
answer() {
  print -r -- "${(u)offered}" >>$ANSWERS
  offered=()
  BUFFER=
}
zle -N answer
bindkey '^]' answer
bindkey '^I' complete-word
print -r -- ready >>$ANSWERS
