import Domain
import VietnameseText

struct SymbolWithoutYear: Check {
  let about = AboutCheck(
    id: "symbol-without-year",
    name: BilingualText(
      vi: "Văn bản quy phạm pháp luật thiếu năm trong ký hiệu", en: "Normative symbol without its year"),
    subject: .references, severity: .warning,
    found: BilingualText(
      vi: """
        Nghị định, thông tư được viện dẫn mà giữa số và ký hiệu không có năm ban hành (“10/TT-BNNPTNT”). Văn bản trước năm \
        1997 chưa ghi năm nên không tính.
        """,
      en: """
        A decree or circular is cited without the year between number and symbol (“10/TT-BNNPTNT”). Documents before 1997 had \
        none and do not count.
        """),
    matters: BilingualText(
      vi: "Mỗi năm đều có văn bản mang số ấy; người đọc không biết là văn bản nào.",
      en: "Each year has a document of that number; the reader cannot tell which is meant."),
    remedy: BilingualText(
      vi: "Thêm năm ban hành: “10/2023/TT-BNNPTNT”.", en: "Add the year: “10/2023/TT-BNNPTNT”."),
    reported: [
      "Căn cứ Thông tư số ↓10/TT-BNNPTNT ngày 15/11/2023 của Bộ Nông nghiệp và Phát triển nông thôn;",
      "Thực hiện Nghị định số ↓24/NĐ-CP ngày 27/02/2024 của Chính phủ quy định chi tiết Luật Đấu thầu;",
    ],
    accepted: [
      "Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ; Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018;",
      "Thực hiện Nghị định số 14/CP ngày 02/3/1993 và Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.references.compactMap { reference in
      let symbol = reference.symbol
      guard symbol.family == .normative, symbol.year == nil, let number = symbol.number,
        (reference.date?.year ?? 9999) >= 1997, reference.kind.map({ symbolFits(symbol, kind: $0) != false }) ?? true
      else { return nil }
      let example = "\(number)/\(reference.date.map { String($0.year) } ?? "…")/\(symbol.symbol)"
      return finding(
        .symbolMismatch, at: document.passages(of: reference).symbol,
        BilingualText(
          vi: "Ký hiệu “\(symbol.asPrinted)” thiếu năm ban hành",
          en: "The symbol “\(symbol.asPrinted)” lacks its year"),
        because: BilingualText(
          vi: "Văn bản quy phạm pháp luật ghi năm giữa số và ký hiệu, như “\(example)”.",
          en: "A normative document has its year between number and symbol, as in “\(example)”."))
    }
  }
}
