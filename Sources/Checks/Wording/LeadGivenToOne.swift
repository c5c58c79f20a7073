import Domain
import VietnameseText

extension CheckedParagraph {
  /// "Giao Chi cục Phát triển nông thôn chủ trì": one unit by its name, not "các đơn vị".
  var leadGivenToOne: Passage? {
    for start in 0..<line.count where line.key(start) == give && units.contains(line.key(start + 1)) {
      for end in (start + 2)..<max(start + 2, min(start + 16, line.count)) {
        if [".", ";", ":"].contains(line.key(end)) { break }
        if line.has(lead, at: end) { return passage(tokens: start..<(end + 2)) }
      }
    }
    return nil
  }
}

private let give = Phrase("giao").keys[0]
private let lead: Phrase = "chủ trì"
/// First words of the names of units.
private let units = Set(
  ["chi", "trung", "phòng", "ban", "văn", "sở", "thanh", "công", "bệnh", "trường", "đội", "hạt", "trạm", "quỹ"]
    .map { Phrase($0).keys[0] })
