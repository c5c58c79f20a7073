import Domain
import VietnameseText

struct SymbolDoesNotFitKind: Check {
  let about = AboutCheck(
    id: "symbol-does-not-fit-kind",
    name: BilingualText(vi: "Ký hiệu không hợp với loại văn bản", en: "Symbol that does not fit the kind of document"),
    subject: .references, severity: .error,
    found: BilingualText(
      vi: """
        Tên loại văn bản và chữ viết tắt trong ký hiệu không đi với nhau (“Quyết định số 22/KH-SNN”); công văn của cơ quan \
        nhà nước mang chữ “CV” (ghi chú).
        """,
      en: """
        The name of a document's kind and the abbreviation in its symbol do not go together (“Quyết định số 22/KH-SNN”); an \
        official letter of a State body bears “CV” (a note).
        """),
    matters: BilingualText(
      vi: "Người đọc không tìm được văn bản, hoặc tìm nhầm văn bản khác cùng số; căn cứ sai làm văn bản mất giá trị.",
      en:
        "The reader cannot find the document, or finds another of the same number; a wrong basis weakens what rests on it."
    ),
    remedy: BilingualText(
      vi: "Mở văn bản gốc, chép lại đúng tên loại, số và ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
      en: "Open the document itself and copy its kind, number and symbol (Nghị định 30/2020/NĐ-CP, Annex III)."),
    reported: [
      "(Kèm theo ↓Quyết định số 22/KH-SNN ngày 06/02/2025 của Sở Nông nghiệp và Phát triển nông thôn)",
      "Thực hiện ↓Nghị quyết số 76/NĐ-CP của Chính phủ và Chỉ thị số 42-CT/TW của Ban Bí thư về phòng, chống thiên tai.",
    ],
    accepted: [
      "Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ; Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng; Công văn số 3924/BNN-KH ngày 16/6/2023 của Bộ Nông nghiệp và Phát triển nông thôn.",
      "Thực hiện Chương trình hành động số 84-CTr/TU ngày 09/5/2023, Kế hoạch số 176/KH-UBND ngày 23/8/2023, Quyết định số 148/QĐ-TTg ngày 24/02/2023 và Nghị quyết số 09/2019/NQ-HĐND ngày 10/12/2019.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.references.compactMap { judge($0, in: document) } + judgeHeader(document)
  }

  private func judge(_ reference: Reference, in document: CheckedDocument) -> Finding? {
    guard let kind = reference.kind, symbolFits(reference.symbol, kind: kind) == false else { return nil }
    return mismatch(kind, reference.symbol, at: document.passages(of: reference).kindAndSymbol)
  }

  private func judgeHeader(_ document: CheckedDocument) -> [Finding] {
    let header = document.facts.header
    guard let kind = header.kind, let symbol = header.symbol, let passage = header.symbolPassage,
      let read = readSymbol((header.number ?? "") + "/" + symbol), symbolFits(read, kind: kind) == false
    else { return [] }
    return [mismatch(kind, read, at: passage)]
  }

  private func mismatch(_ kind: String, _ symbol: DocumentSymbol, at passage: Passage) -> Finding {
    let actual = symbol.kindAbbreviation.flatMap { DocumentKind.abbreviated($0)?.name }
    let expected = DocumentKind.named(kind)?.abbreviations.first
    var vi = expected.map { "\(kind) mang chữ “\($0)” trong ký hiệu" } ?? "\(kind) không mang chữ viết tắt tên loại"
    var en = expected.map { "A \(kind) bears “\($0)” in its symbol" } ?? "A \(kind) bears no abbreviation of its kind"
    if kind == "Công văn" {
      vi = "Công văn của cơ quan nhà nước không mang chữ viết tắt tên loại"
      en = "An official letter of a State body bears no abbreviation of its kind"
    }
    if let actual, actual != kind {
      vi += "; “\(symbol.symbol)” là ký hiệu của \(actual)"
      en += "; “\(symbol.symbol)” is that of a \(actual)"
    } else {
      vi += "; văn bản ghi “\(symbol.symbol)”"
      en += "; the text has “\(symbol.symbol)”"
    }
    return finding(
      .symbolMismatch, kind == "Công văn" ? .note : .error, at: passage,
      BilingualText(
        vi: "“\(kind)” không đi với ký hiệu “\(symbol.symbol)”", en: "“\(kind)” does not go with “\(symbol.symbol)”"),
      because: BilingualText(vi: vi + ".", en: en + "."))
  }
}
