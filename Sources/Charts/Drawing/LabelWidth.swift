/// About how wide a text is drawn in a sans serif face of size 12: enough to leave room, not to set type.
func labelWidth(_ text: String, size: Double = 12) -> Double {
  var units = 0.0
  for character in text {
    switch character {
    case "i", "j", "l", "ì", "í", "ỉ", "ĩ", "ị", "I", "Í", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")":
      units += 0.3
    case "m", "w", "M", "W", "%", "—", "@": units += 0.9
    case "A"..."Z", "Đ", "Ơ", "Ư", "Ô", "Â", "Ê": units += 0.72
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
