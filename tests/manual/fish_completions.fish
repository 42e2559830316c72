# fish_completions.fish FILE QUERIES: what the completion FILE offers for each line of QUERIES, a
# line for each.
source $argv[1]
while read -l line
    echo (complete -C "$line" | string replace -r '\t.*' '')
end <$argv[2]
