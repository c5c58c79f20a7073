import Domain
import VietnameseText

struct StraySpaceInSymbol: Check {
  let about = AboutCheck(
    id: "stray-space-in-symbol",
    name: BilingualText(vi: "Khoảng trắng thừa trong số hoặc ngày", en: "Stray space in a number or date"),
    subject: .form, severity: .note,
    found: BilingualText(
      vi: """
        Số, ký hiệu hoặc ngày của văn bản có khoảng trắng trước dấu gạch chéo (“22 /KH-SNN”, “06 /02/2025”), thường còn lại khi \
        điền số vào chỗ trống. Xuống dòng giữa ký hiệu thì không tính.
        """,
      en: """
        A document's number, symbol or date has a space before a slash (“22 /KH-SNN”, “06 /02/2025”), mostly left over when the \
        blank was filled in. A line break inside a symbol does not count.
        """),
    matters: BilingualText(
      vi: "Tìm theo “22/KH-SNN” sẽ không thấy văn bản này.", en: "A search for “22/KH-SNN” does not find this document."
    ),
    remedy: BilingualText(vi: "Xóa khoảng trắng.", en: "Remove the space."),
    reported: [
      "(Kèm theo Kế hoạch số ↓22 /KH-SYT ngày 06 /02/2025 của Sở Y tế)",
      "Căn cứ Quyết định số 58/QĐ-UBND ngày ↓17 /01/2025 của UBND tỉnh;",
    ],
    accepted: [
      "(Kèm theo Kế hoạch số 22/KH-SYT ngày 06/02/2025 của Sở Y tế)",
      "Trong ngày có 12 / 15 trường báo cáo; số: /KH-SGDĐT ngày tháng 02 năm 2025; tỷ lệ 1 / 3.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let header = [document.facts.header.symbolPassage, document.facts.header.datePassage].compactMap { $0?.range }
    let places = header + document.facts.references.map(\.passage.range)
    return places.compactMap { range in
      guard let paragraph = document.paragraph(at: range.start) else { return nil }
      let tokens =
        paragraph.line.token(
          from: paragraph.offset(from: range.start))..<paragraph.line.token(
          from: paragraph.offset(from: range.end))
      guard let slash = tokens.first(where: { isStray($0, in: paragraph) }) else { return nil }
      let last = tokens.last { isStray($0, in: paragraph) } ?? slash
      let end = (last..<tokens.upperBound).last { paragraph.line.tokens[$0].kind != .mark } ?? last
      let passage = paragraph.passage(tokens: (slash - 1)..<(end + 1))
      return finding(
        .malformedNumber, at: passage,
        BilingualText(vi: "Khoảng trắng thừa trong số hoặc ngày", en: "A stray space in a number or date"),
        because: BilingualText(
          vi: "“\(passage.quote)” có khoảng trắng trước dấu “/”.", en: "“\(passage.quote)” has a space before “/”."))
    }
  }

  /// A slash between digits and what follows them on its line, with a blank before it.
  private func isStray(_ index: Int, in paragraph: CheckedParagraph) -> Bool {
    let line = paragraph.line
    guard line.key(index) == "/", index > 0, line.tokens[index - 1].kind == .number, !line.touches(index) else {
      return false
    }
    let gap = paragraph.passage(line.tokens[index - 1].range.upperBound..<line.tokens[index].range.lowerBound)
    return !gap.quote.contains { $0.isNewline }
  }
}
