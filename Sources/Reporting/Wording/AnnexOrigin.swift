extension Report {
  /// The line under an annex' title: "(Kèm theo Báo cáo số 12/BC-SNNMT ngày 20 tháng 6 năm 2025 của Sở Nông nghiệp và Môi
  /// trường)". What is not known yet stays blank. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
  public var annexOrigin: String {
    let blank = String(repeating: "\u{A0}", count: 8)
    return "(Kèm theo \(kind) số \(head.number ?? blank)/\(head.symbol) "
      + "\(datedWords(head.date, expected: head.expected)) của \(head.issuer))"
  }
}
