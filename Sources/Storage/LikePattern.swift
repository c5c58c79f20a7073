/// The text itself within a pattern of LIKE … ESCAPE '\', where LIKE would take a letter for a wildcard.
func likePattern(_ text: String) -> String {
  text.reduce(into: "") { pattern, letter in
    if letter == "%" || letter == "_" || letter == "\\" { pattern.append("\\") }
    pattern.append(letter)
  }
}
