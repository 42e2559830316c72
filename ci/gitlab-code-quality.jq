# Turns the JSON of `crosswalk check` or `crosswalk report --check` into a report on code quality for GitLab.
[
  .diagnostics[]
  | {
      description: .message,
      check_name: .rule,
      fingerprint: "\(.rule):\(.fingerprint)",
      severity: {error: "major", warning: "minor", note: "info"}[.severity],
      location: {path: .file, lines: {begin: (.line // 1)}}
    }
]
