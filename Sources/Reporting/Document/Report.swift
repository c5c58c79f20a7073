public import Domain

/// An official document in words and tables, before it becomes a page or a file: head, body, foot, annexes.
///
/// Parts are those of Nghị định 30/2020/NĐ-CP, Article 8. Nothing here knows of sizes or fonts.
public struct Report: Hashable, Sendable {
  /// "Báo cáo", "Kế hoạch".
  public var kind: String
  /// The trích yếu: "Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025".
  public var title: String
  public var head: ReportHead
  public var body: [ReportBlock]
  /// "UBND tỉnh (b/c)", in order; the archive line comes last: "Lưu: VT, KHTC".
  public var recipients: [String]
  public var signature: ReportSignature
  public var annexes: [ReportAnnex]

  public init(
    kind: String, title: String, head: ReportHead, body: [ReportBlock], recipients: [String],
    signature: ReportSignature, annexes: [ReportAnnex] = []
  ) {
    self.kind = kind
    self.title = title
    self.head = head
    self.body = body
    self.recipients = recipients
    self.signature = signature
    self.annexes = annexes
  }
}

/// Who issues, under which number, where and when. What is not known yet is nil and left blank for the pen.
public struct ReportHead: Hashable, Sendable, Codable {
  /// "UBND tỉnh Lạng Sơn"; nil where the issuer has no superior body in the head.
  public var superior: String?
  /// As it stands in the head: "Sở Nông nghiệp và Môi trường".
  public var issuer: String
  /// In full, for sentences: "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn".
  public var issuerInFull: String
  public var number: String?
  /// "BC-SNNMT".
  public var symbol: String
  /// "Lạng Sơn".
  public var place: String
  public var date: Day?
  /// The year and month to print while the day is blank.
  public var expected: PartialDay

  public init(
    superior: String?, issuer: String, issuerInFull: String, number: String? = nil, symbol: String, place: String,
    date: Day? = nil, expected: PartialDay
  ) {
    self.superior = superior
    self.issuer = issuer
    self.issuerInFull = issuerInFull
    self.number = number
    self.symbol = symbol
    self.place = place
    self.date = date
    self.expected = expected
  }
}

/// The signature block: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / name".
public struct ReportSignature: Hashable, Sendable, Codable {
  /// In whose stead it is signed (Nghị định 30/2020/NĐ-CP, Annex I, II.7).
  public enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    /// For a collective.
    case onBehalf = "TM."
    /// A deputy for the head.
    case forHead = "KT."
    case byOrder = "TL."
    case byAuthorisation = "TUQ."
    case actingHead = "Q."
  }

  /// Nil where the head signs.
  public var authority: Authority?
  /// "Giám đốc": who is signed for, or signs.
  public var headPost: String
  /// "Phó Giám đốc", where somebody signs for the head.
  public var signerPost: String?
  /// Nil leaves the place of the name blank.
  public var name: String?

  public init(authority: Authority? = nil, headPost: String, signerPost: String? = nil, name: String? = nil) {
    self.authority = authority
    self.headPost = headPost
    self.signerPost = signerPost
    self.name = name
  }

  /// The lines above the signature, in capitals: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
  public var postLines: [String] {
    guard let authority else { return [headPost.uppercased()] }
    let first = "\(authority.rawValue) \(headPost.uppercased())"
    return [first] + (signerPost.map { [$0.uppercased()] } ?? [])
  }
}

/// A table that goes with the document on pages of its own.
public struct ReportAnnex: Hashable, Sendable {
  /// "Phụ lục", "Phụ lục II".
  public var label: String
  public var title: String
  public var table: ReportTable
  /// Below the table.
  public var chart: ReportChart?

  public init(label: String, title: String, table: ReportTable, chart: ReportChart? = nil) {
    self.label = label
    self.title = title
    self.table = table
    self.chart = chart
  }
}
