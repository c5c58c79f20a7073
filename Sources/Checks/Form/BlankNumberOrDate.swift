import Domain
import VietnameseText

struct BlankNumberOrDate: Check {
  let about = AboutCheck(
    id: "blank-number-or-date",
    name: BilingualText(vi: "Số hoặc ngày văn bản để trống", en: "Blank document number or date"),
    subject: .form, severity: .warning,
    found: BilingualText(
      vi: """
        Chỗ ghi số của văn bản (“Số: /KH-SNN”) hoặc ngày, tháng (“ngày tháng 02 năm 2022”) còn để trống, ở đầu văn bản hoặc \
        ở văn bản được viện dẫn. Văn bản không có cả số, ký hiệu lẫn ngày thì có một ghi chú ở câu kết “Trên đây là …”, không có câu ấy thì ở dòng đầu; phụ lục thì không cần.
        """,
      en: """
        The place of a document's number (“Số: /KH-SNN”) or of its day or month (“ngày tháng 02 năm 2022”) was left blank, at \
        the head or in a reference. A document with neither number nor date gets one note, at the closing sentence that names it \
        (“Trên đây là …”) or else at its first line; an annex needs none.
        """),
    matters: BilingualText(
      vi:
        "Văn bản chưa có số, ngày thì không tra cứu, không viện dẫn được; thời hạn tính từ ngày ký cũng không xác định được.",
      en: "A document without number and date cannot be found or cited, nor can a term be counted from its day."),
    remedy: BilingualText(
      vi: "Ghi số và ngày khi ban hành. Nếu đây là dự thảo thì để nguyên; kế hoạch vẫn được lưu ở trạng thái dự thảo.",
      en: "Fill in number and day when the document is issued. A draft may stay as it is; the plan is kept as a draft."),
    reported: [
      """
      ↓Số: /KH-SNN

      Lạng Sơn, ↓ngày tháng 02 năm 2022

      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2022
      """,
      """
      Số: 12/KH-SNN

      Lạng Sơn, ngày 10 tháng 02 năm 2025

      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Thực hiện Quyết định ↓số …/QĐ-UBND ↓ngày …/01/2025 của Chủ tịch UBND tỉnh.
      """,
    ],
    accepted: [
      """
      Số: 12/KH-SNN

      Lạng Sơn, ngày 10 tháng 02 năm 2025

      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      Danh sách ghi rõ ngày tháng năm sinh của từng hộ, số/ngày của quyết định.
      """,
      """
      PHỤ LỤC

      Danh mục công trình thủy lợi sửa chữa năm 2025

      STT\tSố/ký hiệu\tNgày tháng
      1\t12/QĐ-SNN\t10/02/2025
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let blanks = document.paragraphs.flatMap { blankNumbers(in: $0) + blankDates(in: $0) }
    return blanks.isEmpty ? noteOnMissingHead(document) : blanks
  }

  private func blankNumbers(in paragraph: CheckedParagraph) -> [Finding] {
    paragraph.line.tokens.indices.compactMap { paragraph.line.blankNumber(at: $0) }.map { tokens in
      finding(
        .blankField, at: paragraph.passage(tokens: tokens),
        BilingualText(vi: "Số của văn bản để trống", en: "The document's number is blank"),
        because: BilingualText(
          vi: "“\(paragraph.line.text(tokens))” chưa có số.", en: "“\(paragraph.line.text(tokens))” has no number."))
    }
  }

  private func blankDates(in paragraph: CheckedParagraph) -> [Finding] {
    paragraph.line.tokens.indices.compactMap { paragraph.line.blankDate(at: $0) }.map { tokens in
      finding(
        .blankField, at: paragraph.passage(tokens: tokens),
        BilingualText(vi: "Ngày của văn bản để trống", en: "The document's date has a blank"),
        because: BilingualText(
          vi: "“\(paragraph.line.text(tokens))” chưa ghi đủ ngày, tháng, năm.",
          en: "“\(paragraph.line.text(tokens))” does not give day, month and year."))
    }
  }

  private func noteOnMissingHead(_ document: CheckedDocument) -> [Finding] {
    let header = document.facts.header
    guard let kind = header.kind, kind != "Phụ lục", header.number == nil, header.symbol == nil, header.date == nil,
      header.symbolPassage == nil, header.datePassage == nil,
      let place = document.closingName ?? document.paragraphs.first?.firstLine
    else { return [] }
    return [
      finding(
        .blankField, .note, at: place,
        BilingualText(
          vi: "Văn bản không có số, ký hiệu và ngày", en: "The document has neither number, symbol nor date"),
        because: BilingualText(
          vi: "Không tìm thấy số, ký hiệu, ngày tháng ở đầu văn bản này (\(kind)).",
          en: "No number, symbol or date was found at the head of this document (\(kind))."))
    ]
  }
}

extension CheckedDocument {
  /// "Trên đây là Kế hoạch phát triển ngành năm 2024": where a document without a head says what it is.
  fileprivate var closingName: Passage? {
    for paragraph in paragraphs.suffix(60).reversed() {
      guard let words = paragraph.line.find("trên đây là"), words.lowerBound < 3 else { continue }
      let end = (words.upperBound..<paragraph.line.count).first {
        [",", ".", ";", ":"].contains(paragraph.line.key($0))
      }
      return paragraph.passage(tokens: words.lowerBound..<(end ?? paragraph.line.count))
    }
    return nil
  }
}
