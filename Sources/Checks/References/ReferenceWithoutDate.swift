import Domain
import VietnameseText

struct ReferenceWithoutDate: Check {
  let about = AboutCheck(
    id: "reference-without-date",
    name: BilingualText(vi: "Viện dẫn văn bản không ghi ngày", en: "Reference without a date"),
    subject: .references, severity: .note,
    found: BilingualText(
      vi: """
        Văn bản được viện dẫn mà ở mọi chỗ nhắc đến đều không có ngày ban hành (“Chỉ thị số 42-CT/TW của Ban Bí thư”). Đã ghi \
        ngày một lần thì các lần sau không cần; số đã có năm (“156/2018/NĐ-CP”) hoặc có “năm 2022” theo sau thì không tính.
        """,
      en: """
        A document is cited, nowhere with its date (“Chỉ thị số 42-CT/TW của Ban Bí thư”). Once dated, later mentions need \
        none; a number with a year in it (“156/2018/NĐ-CP”) or with “năm 2022” behind it does not count.
        """),
    matters: BilingualText(
      vi: "Số văn bản hành chính bắt đầu lại mỗi năm; thiếu ngày thì không biết là văn bản nào.",
      en: "Numbers begin anew each year; without a date it is not clear which document is meant."),
    remedy: BilingualText(
      vi: "Ghi ngày, tháng, năm ban hành ở lần viện dẫn đầu tiên.", en: "Give the date where it is first cited."),
    reported: [
      "Thực hiện ↓Chỉ thị số 42-CT/TW của Ban Bí thư về phòng, chống thiên tai.",
      "Triển khai ↓Quyết định số 131/QĐ-TTg của Thủ tướng Chính phủ về chuyển đổi số trong giáo dục.",
    ],
    accepted: [
      "Thực hiện Chỉ thị số 42-CT/TW ngày 24/3/2020 của Ban Bí thư; tiếp tục quán triệt Chỉ thị số 42-CT/TW.",
      "Căn cứ Nghị định số 156/2018/NĐ-CP của Chính phủ; Quyết định số 131/QĐ-TTg năm 2022 của Thủ tướng Chính phủ.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let cited = document.facts.references.filter { reference in
      reference.symbol.number != nil && reference.symbol.year == nil && reference.kind != "Phụ lục"
        && reference.symbol.family != .normative && reference.symbol.family != .nationalAssembly
        && !isDoubtful(reference)
    }
    let groups = Dictionary(grouping: cited) { reference in
      (reference.symbol.number ?? "") + "/" + foldForSearch(reference.symbol.symbol)
    }
    return groups.values.compactMap { mentions in
      guard mentions.allSatisfy({ $0.date == nil }),
        let first = mentions.min(by: { $0.passage.range.start < $1.passage.range.start }),
        !mentions.contains(where: { document.saysYear(after: $0.passage.range.end) }), !isHeader(first, document)
      else { return nil }
      return finding(
        .blankField, at: first.passage,
        BilingualText(
          vi: "“\(first.symbol.asPrinted)” được viện dẫn không có ngày",
          en: "“\(first.symbol.asPrinted)” is cited without a date"),
        because: BilingualText(
          vi: "Văn bản này được nhắc \(mentions.count) lần, không lần nào ghi ngày ban hành.",
          en: "It is mentioned \(mentions.count) time(s), never with its date."))
    }
  }

  /// Its symbol is no proper one, which other checks tell: the document has to be looked up anyway.
  private func isDoubtful(_ reference: Reference) -> Bool {
    reference.symbol.hasSlashOfState || reference.kind.flatMap { symbolFits(reference.symbol, kind: $0) } == false
  }

  private func isHeader(_ reference: Reference, _ document: CheckedDocument) -> Bool {
    document.facts.header.symbolPassage?.range.overlaps(reference.passage.range) ?? false
  }
}

extension CheckedDocument {
  /// "Nghị quyết 26/NQ-CP năm 2022": the year, or the day in other words, stands soon after.
  fileprivate func saysYear(after place: Int) -> Bool {
    guard let paragraph = paragraph(at: place - 1) else { return false }
    let start = paragraph.line.token(from: paragraph.offset(from: place))
    let end = min(start + 8, paragraph.line.count)
    guard start < end else { return false }
    return (start..<end).contains { index in
      [Self.yearKey, Self.dayKey].contains(paragraph.line.key(index)) && paragraph.line.number(index + 1) != nil
    }
  }

  private static let yearKey = Phrase("năm").keys[0]
  private static let dayKey = Phrase("ngày").keys[0]
}
