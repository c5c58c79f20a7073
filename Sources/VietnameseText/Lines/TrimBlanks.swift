/// A text without the blanks and line breaks at its ends.
public func trimBlanks(_ text: String) -> String {
  var scalars = text.unicodeScalars[...]
  while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
  while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
  return String(scalars)
}
