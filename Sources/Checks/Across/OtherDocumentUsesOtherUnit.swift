import Domain
import VietnameseText

struct OtherDocumentUsesOtherUnit: Comparison {
  let about = AboutCheck(
    id: "other-document-uses-other-unit",
    name: BilingualText(vi: "Văn bản khác dùng đơn vị khác loại", en: "Another document uses another kind of unit"),
    subject: .across, severity: .note,
    found: BilingualText(
      vi: """
        Cùng một chỉ tiêu nhưng văn bản này đo bằng một loại đơn vị, văn bản kia bằng loại khác (tấn với ha); hoặc cùng một thứ \
        mà nơi ghi m², nơi ghi m³. Nghìn tấn với tấn là cùng loại nên không tính.
        """,
      en: """
        One indicator is measured in one kind of unit here and in another there (tonnes and hectares); or the same thing stands \
        in m² here and in m³ there. Thousand tonnes and tonnes are one kind and do not count.
        """),
    matters: BilingualText(
      vi: "Không so sánh, không nối được chuỗi số liệu; một trong hai đơn vị có thể sai.",
      en: "The figures cannot be compared or joined into a series; one of the units may be wrong."),
    remedy: BilingualText(
      vi: "Thống nhất đơn vị theo hệ thống chỉ tiêu của ngành.", en: "Use the unit of the sector's indicators."),
    reported: [
      """
      KẾ HOẠCH
      Phát triển ngành năm 2024

      - Khai thác gỗ 580 nghìn m2.
      =====
      BÁO CÁO
      Kết quả thực hiện năm 2024

      - Toàn tỉnh ↓khai thác được 348.284 m3 gỗ các loại.
      """,
      """
      KẾ HOẠCH
      Phát triển ngành năm 2024

      - Diện tích trồng mới cây ăn quả 500 ha.
      =====
      KẾ HOẠCH
      Phát triển ngành năm 2025

      - ↓Diện tích trồng mới cây ăn quả 600 tấn.
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Phát triển ngành năm 2024

      - Sản lượng lương thực có hạt 305 nghìn tấn.
      =====
      KẾ HOẠCH
      Phát triển ngành năm 2025

      - Sản lượng lương thực có hạt 306.000 tấn.
      """,
      """
      KẾ HOẠCH
      Phát triển ngành năm 2024

      - Diện tích gieo trồng rau 5.866 ha; khai thác rừng trồng 1.200 ha.
      =====
      KẾ HOẠCH
      Phát triển ngành năm 2025

      - Sản lượng rau 60.000 tấn; khai thác gỗ 580 nghìn m3.
      """,
    ])

  func disagreements(among documents: [ComparedDocument]) -> [Disagreement] {
    struct Thing: Hashable {
      var words: String
      var scope: String?
      var isBare: Bool
    }
    struct Place {
      var document: Int
      var figure: FigureFact
    }
    var groups: [Thing: [Place]] = [:]
    for (index, document) in documents.enumerated() {
      for keyed in document.figures {
        let (figure, key, scope) = (keyed.figure, keyed.key, keyed.scope)
        guard figure.plainUnit.dimension.isMeasured, !figure.plainUnit.isPercent else { continue }
        groups[Thing(words: key.words, scope: scope, isBare: false), default: []]
          .append(Place(document: index, figure: figure))
        groups[Thing(words: bare(key.words), scope: scope, isBare: true), default: []]
          .append(Place(document: index, figure: figure))
      }
    }
    var told: Set<String> = []
    return groups.sorted { $0.key.words < $1.key.words }.flatMap { thing, places -> [Disagreement] in
      guard let first = places.first, places.count > 1 else { return [] }
      return places.dropFirst().compactMap { place -> Disagreement? in
        guard place.document != first.document,
          documents[place.document].canBeCompared(with: documents[first.document]),
          thing.isBare ? areSquareAndCube(first.figure, place.figure) : isOtherKind(first.figure, place.figure)
        else { return nil }
        let order = ComparedDocument.order(
          (first.document, documents[first.document]), (place.document, documents[place.document]))
        let (mine, other) = order.lower == place.document ? (place, first) : (first, place)
        guard told.insert("\(mine.document) \(mine.figure.passage.range.start)").inserted else { return nil }
        return Disagreement(
          document: mine.document, finding: finding(on: mine.figure, other.figure, documents[other.document]))
      }
    }
  }

  private func finding(on figure: FigureFact, _ other: FigureFact, _ document: ComparedDocument) -> Finding {
    finding(
      at: figure.passage,
      BilingualText(
        vi: "Ở đây tính bằng “\(figure.unit)”, văn bản khác bằng “\(other.unit)”",
        en: "In “\(figure.unit)” here, in “\(other.unit)” in another document"),
      because: BilingualText(
        vi: "\(figure.indicator): \(figure.printed) ở đây, \(other.printed) trong \(document.document.name).",
        en: "\(figure.indicator): \(figure.printed) here, \(other.printed) in \(document.document.name)."),
      notes: [document.note(other.passage, vi: "Văn bản kia", en: "The other document")])
  }

  private func isOtherKind(_ a: FigureFact, _ b: FigureFact) -> Bool {
    !a.plainUnit.isComparable(with: b.plainUnit)
  }

  /// m² and m³ of one thing: an area of plots would be in hectares.
  private func areSquareAndCube(_ a: FigureFact, _ b: FigureFact) -> Bool {
    let names = Set([a, b].map { $0.plainUnit.symbol.split(separator: " ").last.map(String.init) ?? "" })
    return names == ["m2", "m3"]
  }

  /// Without the words for what is measured, which a wrong unit brings with it: "sản lượng khai thác gỗ" is "khai thác gỗ".
  private func bare(_ words: String) -> String {
    for head in ["dien tich ", "san luong ", "khoi luong ", "luong ", "so "] where words.hasPrefix(head) {
      return String(words.dropFirst(head.count))
    }
    return words
  }
}
