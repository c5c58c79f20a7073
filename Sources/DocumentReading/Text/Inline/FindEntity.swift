/// The code point that an HTML entity at `at` stands for ("&amp;", "&#7879;", "&#x1EC7;"), and where it ends; nil where "&" is a sign of
/// the text, as in "BVTV&KDTV".
func findEntity(_ text: [Unicode.Scalar], _ at: Int, _ end: Int) -> (scalar: Unicode.Scalar, end: Int)? {
  guard let close = text[at + 1..<max(at + 1, min(end, at + 12))].firstIndex(of: ";"), close > at + 1 else {
    return nil
  }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text[at + 1..<close])
  let name = String(view)
  if name.hasPrefix("#x") || name.hasPrefix("#X") {
    return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { ($0, close + 1) }
  }
  if name.hasPrefix("#") {
    return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { ($0, close + 1) }
  }
  return entities[name].map { ($0, close + 1) }
}

private let entities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
  "hellip": "…",
  "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "egrave": "è", "eacute": "é", "ecirc": "ê", "igrave": "ì",
  "iacute": "í", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ugrave": "ù", "uacute": "ú", "yacute": "ý",
  "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Igrave": "Ì",
  "Iacute": "Í", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ugrave": "Ù", "Uacute": "Ú", "Yacute": "Ý",
  "sup2": "²", "sup3": "³", "frac12": "½", "plusmn": "±", "permil": "‰", "bull": "•", "middot": "·", "laquo": "«",
  "raquo": "»", "sect": "§", "copy": "©", "reg": "®", "euro": "€", "rarr": "→", "larr": "←", "minus": "−", "asymp": "≈",
  "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "shy": "\u{AD}", "zwj": "\u{200D}",
  "zwnj": "\u{200C}",
  "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "ge": "≥", "le": "≤", "times": "×", "divide": "÷", "deg": "°",
]
