/// An address on this site, as a page may be asked to lead back to: "/plans?q=rung". Anything else is the front page.
///
/// Refused: other hosts ("//x", "https://x"), backslashes and control characters, which browsers read as slashes or drop.
func localPath(_ text: String) -> String {
  guard text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 2000 else { return "/" }
  let isPlain = text.unicodeScalars.allSatisfy { $0 != "\\" && $0.value > 0x20 && $0.value != 0x7F && $0.value < 0x80 }
  return isPlain ? text : "/"
}
