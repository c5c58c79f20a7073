/// About how wide a text is drawn in a sans serif face of size 12: enough to leave room, not to set type.
func labelWidth(_ text: String, size: Double = 12) -> Double {
  var units = 0.0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "i", "j", "l", "ì", "í", "ỉ", "ĩ", "ị", "I", "Í", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")":
      units += 0.3
    case "m", "w", "M", "W", "%", "—", "@": units += 0.9
    case "A"..."Z", "Đ", "Ơ", "Ư", "Ô", "Â", "Ê": units += 0.72
    // Marks that stand over the letter before them.
    case "\u{300}"..."\u{36F}": break
    default: units += 0.56
    }
  }
  return units * size
}

/// Cut at the end with "…" where it is wider than the room there is.
func fitted(_ text: String, _ room: Double, size: Double = 12) -> String {
  guard labelWidth(text, size: size) > room else { return text }
  var short = text
  while !short.isEmpty, labelWidth(short + "…", size: size) > room { short.removeLast() }
  while short.last == " " { short.removeLast() }
  return short + "…"
}

/// Over at most `lines` lines, broken between words; the last is cut where it does not fit.
func wrapped(_ text: String, _ room: Double, lines: Int, size: Double = 12) -> [String] {
  var done: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : "\(line) \(word)"
    if done.count == lines - 1 || line.isEmpty || labelWidth(longer, size: size) <= room {
      line = longer
    } else {
      done.append(line)
      line = String(word)
    }
  }
  return done + [fitted(line, room, size: size)]
}
