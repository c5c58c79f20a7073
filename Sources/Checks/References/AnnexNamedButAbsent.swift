import Domain
import VietnameseText

struct AnnexNamedButAbsent: Check {
  let about = AboutCheck(
    id: "annex-named-but-absent",
    name: BilingualText(vi: "Phụ lục được nhắc đến nhưng không có", en: "Annex that is named but absent"),
    subject: .references, severity: .note,
    found: BilingualText(
      vi: """
        Văn bản viết “phụ lục … kèm theo”, “biểu chi tiết kèm theo” nhưng tệp không có phần nào mang tên phụ lục, biểu ấy.
        """,
      en: """
        The document says “phụ lục … kèm theo” or “biểu chi tiết kèm theo”, but the file has no part of that name.
        """),
    matters: BilingualText(
      vi: "Chỉ tiêu, danh mục nằm trong phụ lục không vào được kế hoạch; người nhận văn bản không có để thực hiện.",
      en: "Targets and lists in the annex do not enter the plan, and those who receive the document lack them."),
    remedy: BilingualText(
      vi: "Nhập cả tệp phụ lục, hoặc bỏ câu nhắc đến nó.", en: "Import the annex too, or drop the words about it."),
    reported: [
      "Chỉ tiêu cụ thể của từng trường như ↓phụ lục 01 kèm theo.",
      "(Có ↓biểu chi tiết kèm theo).",
    ],
    accepted: [
      """
      Chỉ tiêu cụ thể như Phụ lục kèm theo.

      PHỤ LỤC

      Chỉ tiêu giường bệnh năm 2025
      """,
      "Các đơn vị gửi báo cáo theo phụ lục của Thông tư số 01/2020/TT-BNNPTNT; kèm theo hồ sơ thanh toán.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard document.facts.header.kind != "Phụ lục" else { return [] }
    var first: (paragraph: CheckedParagraph, tokens: Range<Int>)?
    for paragraph in document.paragraphs {
      if paragraph.opensAnnex { return [] }
      if first == nil, let tokens = paragraph.line.annexEnclosed { first = (paragraph, tokens) }
    }
    guard let first, document.tables.isEmpty || document.facts.header.kind != nil else { return [] }
    return [
      finding(
        .blankField, at: first.paragraph.passage(tokens: first.tokens),
        BilingualText(vi: "Phụ lục kèm theo không có trong tệp", en: "The annex is not in the file"),
        because: BilingualText(
          vi: "Văn bản nhắc “\(first.paragraph.line.text(first.tokens))”, tệp không có phần nào mang tên ấy.",
          en: "The document speaks of “\(first.paragraph.line.text(first.tokens))”; the file has no such part."))
    ]
  }
}

private let annex: [Phrase] = ["phụ lục", "phụ biểu", "biểu chi tiết", "biểu tổng hợp", "danh mục chi tiết"]
private let numberedForm: Phrase = "biểu số"
private let firstWords = Set(annex.map { $0.keys[0] })
private let enclosed: [Phrase] = ["kèm theo", "đính kèm", "gửi kèm"]

extension CheckedParagraph {
  /// A paragraph that begins with the annex' name: its heading.
  fileprivate var opensAnnex: Bool {
    guard line.count < 40 else { return false }
    return annex.contains { line.has($0, at: 0) } && line.annexEnclosed == nil || line.has(numberedForm, at: 0)
  }
}

extension TokenLine {
  /// "phụ lục 01/SXNLN kèm theo": the annex' name up to the words that say it is enclosed.
  fileprivate var annexEnclosed: Range<Int>? {
    for start in tokens.indices where firstWords.contains(tokens[start].key) {
      guard let name = annex.lazy.compactMap({ self.end(of: $0, at: start) }).first else { continue }
      for at in name..<min(name + 8, count) {
        if [".", ";"].contains(key(at)) { break }
        if let end = enclosed.lazy.compactMap({ self.end(of: $0, at: at) }).first { return start..<end }
      }
    }
    return nil
  }
}
