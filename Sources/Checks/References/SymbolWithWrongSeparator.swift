import Domain

struct SymbolWithWrongSeparator: Check {
  let about = AboutCheck(
    id: "symbol-with-wrong-separator",
    name: BilingualText(vi: "Ký hiệu dùng sai dấu phân cách", en: "Symbol with the wrong separator"),
    subject: .references, severity: .note,
    found: BilingualText(
      vi: """
        Văn bản của Đảng ghi dấu “/” giữa số và tên loại (“42/CT/TW”); thể thức của Đảng dùng dấu “-” ở đó (“42-CT/TW”).
        """,
      en: """
        A document of the Party has “/” between number and kind (“42/CT/TW”), where the Party's form has “-” (“42-CT/TW”).
        """),
    matters: BilingualText(
      vi: "Tìm theo số, ký hiệu sẽ không thấy văn bản; người đọc có thể hiểu nhầm là văn bản của Nhà nước.",
      en: "A search by symbol does not find the document, and it looks like one of the State."),
    remedy: BilingualText(
      vi: "Viết lại theo văn bản gốc, ví dụ “42-CT/TW”.", en: "Write it as the document has it, such as “42-CT/TW”."),
    reported: [
      "Thực hiện Chỉ thị số ↓42/CT/TW của Ban Bí thư về phòng, chống thiên tai.",
      "Căn cứ Nghị quyết số ↓29/NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương về đổi mới giáo dục;",
    ],
    accepted: [
      "Thực hiện Chỉ thị số 42-CT/TW ngày 24/3/2020 của Ban Bí thư và Nghị quyết số 95-NQ/TU của Ban Thường vụ Tỉnh ủy.",
      "Căn cứ Nghị quyết số 20/NQ-CP ngày 01/3/2022 của Chính phủ; Chỉ thị số 02/CT-UBND ngày 01/01/2024.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.references.compactMap { reference in
      let symbol = reference.symbol
      guard symbol.hasSlashOfState else { return nil }
      let passage = document.passages(of: reference).symbol
      let right = (symbol.number ?? "") + "-" + symbol.symbol
      return finding(
        .symbolMismatch, at: passage,
        BilingualText(
          vi: "Ký hiệu văn bản của Đảng viết “\(right)”", en: "A Party document's symbol is written “\(right)”"),
        because: BilingualText(
          vi: "Trong văn bản của Đảng, số và tên loại nối bằng dấu “-”; ở đây là dấu “/”.",
          en: "In Party documents a hyphen joins number and kind; here a slash stands in its place."),
        correction: passage.quote == symbol.asPrinted ? right : nil)
    }
  }
}

extension DocumentSymbol {
  /// "42/CT/TW": the Party's symbol written like one of the State.
  var hasSlashOfState: Bool { family == .party && asPrinted.prefix(while: { !$0.isLetter }).contains("/") }
}
