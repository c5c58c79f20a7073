import Domain

/// A document's text as HTML with the places that were read, each leading to its row and reachable as `#at-<key>`.
///
/// Places may lie in one another or overlap: a piece that several cover is one `<mark>` with all their keys in `data-at`,
/// and leads to the row of the shortest. A place without length (a blank that should be filled) is an empty mark.
struct MarkedText {
  struct Place: Hashable {
    /// "t12" a task, "c15" a target, "r3" a reference, "f2" a finding.
    var key: String
    /// Class in the style sheet: "task", "target", "reference", "error", "warning", "note".
    var style: String
    var range: TextRange
  }

  /// Longer texts are shown up to here; about 130 printed pages.
  static let limit = 400_000

  private let scalars: [Unicode.Scalar]
  private let places: [Place]
  private var html = ""
  private var anchored: Set<String> = []

  /// HTML of `text`; `isCut` where only its beginning is shown.
  static func html(_ text: String, _ places: [Place]) -> (html: String, isCut: Bool) {
    var marked = MarkedText(text, places)
    marked.write()
    return (marked.html, marked.scalars.count == limit && text.unicodeScalars.count > limit)
  }

  private init(_ text: String, _ places: [Place]) {
    let scalars = Array(text.unicodeScalars.prefix(Self.limit))
    self.scalars = scalars
    self.places = places.filter { $0.range.start >= 0 && $0.range.end <= scalars.count }
  }

  private mutating func write() {
    html.reserveCapacity(scalars.count * 2 + places.count * 120)
    let first = min(scalars.firstIndex { !$0.properties.isWhitespace } ?? 0, places.map(\.range.start).min() ?? .max)
    let cuts = Set(places.flatMap { [$0.range.start, $0.range.end] } + [first, scalars.count]).sorted()
    let starting = Dictionary(grouping: places, by: \.range.start)
    var open: [Place] = []
    for (index, start) in cuts.enumerated() {
      open.removeAll { $0.range.end <= start }
      for place in starting[start] ?? [] where place.range.isEmpty { write([place], start..<start) }
      open += (starting[start] ?? []).filter { !$0.range.isEmpty }
      guard index + 1 < cuts.count else { break }
      write(open, start..<cuts[index + 1])
    }
  }

  /// One piece of text that the same places cover from end to end.
  private mutating func write(_ places: [Place], _ piece: Range<Int>) {
    guard let inner = places.min(by: { $0.range.length < $1.range.length }) else {
      writeText(piece)
      return
    }
    for place in places where place != inner && anchored.insert(place.key).inserted {
      html += "<span id=\"at-\(place.key)\"></span>"
    }
    let styles = Set(places.map(\.style)).sorted().joined(separator: " ")
    let id = anchored.insert(inner.key).inserted ? " id=\"at-\(inner.key)\"" : ""
    let keys = places.map(\.key).joined(separator: " ")
    html += "<mark class=\"\(styles)\" data-at=\"\(keys)\"\(id)><a href=\"#row-\(inner.key)\" tabindex=\"-1\">"
    writeText(piece)
    html += "</a></mark>"
  }

  private mutating func writeText(_ piece: Range<Int>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[piece])
    html += escapeHTML(String(view))
  }
}
