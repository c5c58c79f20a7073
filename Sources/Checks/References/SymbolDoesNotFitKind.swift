import Domain
import VietnameseText

struct SymbolDoesNotFitKind: Check {
  let about = AboutCheck(
    id: "symbol-does-not-fit-kind",
    name: BilingualText(vi: "Ký hiệu không hợp với loại văn bản", en: "Symbol that does not fit the kind of document"),
    subject: .references, severity: .error,
    found: BilingualText(
      vi: """
        Tên loại văn bản và chữ viết tắt trong ký hiệu không đi với nhau (“Quyết định số 22/KH-SNN”); văn bản quy phạm \
        pháp luật thiếu năm ban hành (“Thông tư số 10/TT-BNNPTNT”); văn bản của Đảng ghi dấu “/” thay cho “-” sau số \
        (“42/CT/TW”); công văn của cơ quan nhà nước mang chữ “CV”.
        """,
      en: """
        The name of a document's kind and the abbreviation in its symbol do not go together (“Quyết định số 22/KH-SNN”); a \
        normative document lacks its year (“Thông tư số 10/TT-BNNPTNT”); a document of the Party has “/” instead of “-” \
        behind its number (“42/CT/TW”); an official letter of a State body bears “CV”.
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
      "Thực hiện ↓Nghị quyết số 76/NĐ-CP của Chính phủ và Chỉ thị số ↓42/CT/TW của Ban Bí thư về phòng, chống thiên tai.",
      "Căn cứ Thông tư số ↓10/TT-BNNPTNT ngày 15/11/2023 của Bộ Nông nghiệp và Phát triển nông thôn;",
    ],
    accepted: [
      "Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ; Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng; Công văn số 3924/BNN-KH ngày 16/6/2023 của Bộ Nông nghiệp và Phát triển nông thôn.",
      "Thực hiện Chương trình hành động số 84-CTr/TU ngày 09/5/2023, Kế hoạch số 176/KH-UBND ngày 23/8/2023, Quyết định số 148/QĐ-TTg ngày 24/02/2023 và Nghị quyết số 09/2019/NQ-HĐND ngày 10/12/2019.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.references.compactMap { judge($0, in: document) } + judgeHeader(document)
  }

  private func judge(_ reference: Reference, in document: CheckedDocument) -> Finding? {
    let symbol = reference.symbol
    let place = document.passages(of: reference)
    if let kind = reference.kind, symbolFits(symbol, kind: kind) == false {
      return mismatch(kind, symbol, at: place.kindAndSymbol)
    }
    if symbol.family == .party, symbol.asPrinted.prefix(while: { !$0.isLetter }).contains("/") {
      return wrongSeparator(symbol, at: place.symbol)
    }
    if symbol.family == .normative, symbol.year == nil, symbol.number != nil, (reference.date?.year ?? 9999) >= 1997 {
      return missingYear(reference, at: place.symbol)
    }
    return nil
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

  private func wrongSeparator(_ symbol: DocumentSymbol, at passage: Passage) -> Finding {
    let right = (symbol.number ?? "") + "-" + symbol.symbol
    return finding(
      .symbolMismatch, .note, at: passage,
      BilingualText(
        vi: "Ký hiệu văn bản của Đảng viết “\(right)”", en: "A Party document's symbol is written “\(right)”"),
      because: BilingualText(
        vi: "Trong văn bản của Đảng, số và tên loại nối bằng dấu “-”; ở đây là dấu “/”.",
        en: "In Party documents a hyphen joins number and kind; here a slash stands in its place."),
      correction: passage.quote == symbol.asPrinted ? right : nil)
  }

  private func missingYear(_ reference: Reference, at passage: Passage) -> Finding {
    let symbol = reference.symbol
    let example = "\(symbol.number ?? "")/\(reference.date.map { String($0.year) } ?? "…")/\(symbol.symbol)"
    return finding(
      .symbolMismatch, .warning, at: passage,
      BilingualText(
        vi: "Ký hiệu “\(symbol.asPrinted)” thiếu năm ban hành", en: "The symbol “\(symbol.asPrinted)” lacks its year"),
      because: BilingualText(
        vi: "Văn bản quy phạm pháp luật ghi năm giữa số và ký hiệu, như “\(example)”.",
        en: "A normative document has its year between number and symbol, as in “\(example)”."))
  }
}

extension CheckedDocument {
  /// Where a reference's symbol stands, alone and from the kind's word on.
  fileprivate func passages(of reference: Reference) -> (symbol: Passage, kindAndSymbol: Passage) {
    let range = reference.passage.range
    guard let paragraph = paragraph(at: range.start) else { return (reference.passage, reference.passage) }
    let offsets = paragraph.offset(from: range.start)..<paragraph.offset(from: range.end)
    let tokens = paragraph.line.token(from: offsets.lowerBound)..<paragraph.line.token(from: offsets.upperBound)
    for token in tokens {
      guard let read = readSymbol(in: paragraph.line, at: token), read.symbol == reference.symbol else { continue }
      return (paragraph.passage(tokens: token..<read.end), paragraph.passage(tokens: tokens.lowerBound..<read.end))
    }
    return (reference.passage, reference.passage)
  }
}
