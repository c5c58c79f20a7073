import Domain

struct ReferenceDatedAfterDocument: Check {
  let about = AboutCheck(
    id: "reference-dated-after-document",
    name: BilingualText(
      vi: "Viện dẫn văn bản ban hành sau chính văn bản này", en: "Reference dated after the document itself"),
    subject: .references, severity: .error,
    found: BilingualText(
      vi: """
        Văn bản được viện dẫn có ngày ban hành sau ngày của văn bản viện dẫn nó. Văn bản để trống ngày thì không xét.
        """,
      en: """
        A document is cited with a date after that of the document that cites it. A document without its day is not looked at.
        """),
    matters: BilingualText(
      vi: "Không ai viện dẫn được văn bản chưa có: một trong hai ngày sai, và căn cứ không tra cứu được.",
      en: "Nobody can cite what does not exist yet: one of the two dates is wrong, and the base cannot be found."),
    remedy: BilingualText(
      vi: "Đối chiếu ngày của văn bản được viện dẫn với bản gốc, thường là sai năm hoặc sai tháng.",
      en: "Compare with the cited document; mostly its year or month was mistyped."),
    reported: [
      """
      Số: 87/KH-SYT

      Yên Bái, ngày 12 tháng 3 năm 2024

      KẾ HOẠCH
      Tiêm chủng mở rộng năm 2024

      Thực hiện ↓Quyết định số 215/QĐ-UBND ngày 05/02/2025 của UBND tỉnh.
      """,
      """
      Số: 1204/BC-SGTVT

      Hà Nam, ngày 10 tháng 6 năm 2024

      BÁO CÁO
      Công tác bảo trì đường bộ 6 tháng đầu năm 2024

      Căn cứ ↓Nghị định số 44/2024/NĐ-CP ngày 24/11/2024 của Chính phủ.
      """,
    ],
    accepted: [
      """
      Số: 87/KH-SYT

      Yên Bái, ngày 12 tháng 3 năm 2024

      KẾ HOẠCH
      Tiêm chủng mở rộng năm 2024

      Thực hiện Quyết định số 215/QĐ-UBND ngày 05/02/2024 của UBND tỉnh và Công văn số 98/SYT-NVY ngày 12/3/2024.
      """,
      """
      Số: 87/KH-SYT

      Yên Bái, ngày tháng 3 năm 2024

      KẾ HOẠCH
      Tiêm chủng mở rộng năm 2024

      Thực hiện Quyết định số 215/QĐ-UBND ngày 25/3/2024 của UBND tỉnh.
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    let header = document.facts.header
    guard let issued = header.date?.complete else { return [] }
    return document.facts.references.compactMap { reference in
      guard let date = reference.date?.complete, date > issued, header.annexPassage == nil else { return nil }
      return finding(
        .internalConflict, at: reference.passage,
        BilingualText(
          vi: "“\(reference.symbol.asPrinted)” ban hành sau văn bản này",
          en: "“\(reference.symbol.asPrinted)” is dated after this document"),
        because: BilingualText(
          vi: "Văn bản được viện dẫn ngày \(vietnamese(date)), văn bản này ngày \(vietnamese(issued)).",
          en: "The cited document is of \(date.iso), this one of \(issued.iso)."),
        notes: header.datePassage.map {
          [Finding.Note(passage: $0, text: BilingualText(vi: "Ngày của văn bản", en: "The document's date"))]
        } ?? [])
    }
  }
}
