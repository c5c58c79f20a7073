/// What a careful officer reads out of a plan or report document. Everything carries the passage it was read from.
public struct DocumentFacts: Hashable, Sendable, Codable {
  public var header: DocumentHeader
  public var references: [Reference]
  public var tasks: [TaskFact]
  public var figures: [FigureFact]
  public var sums: [SumFact]

  public init(
    header: DocumentHeader = DocumentHeader(), references: [Reference] = [], tasks: [TaskFact] = [],
    figures: [FigureFact] = [], sums: [SumFact] = []
  ) {
    self.header = header
    self.references = references
    self.tasks = tasks
    self.figures = figures
    self.sums = sums
  }
}

/// Head and foot of a document: what it is, who issued and signed it. A field the document leaves blank is nil.
public struct DocumentHeader: Hashable, Sendable, Codable {
  /// "Kế hoạch", "Quyết định", "Báo cáo", "Phụ lục" …, in its usual capitals.
  public var kind: String?
  public var number: String?
  /// "KH-SNN".
  public var symbol: String?
  public var date: PartialDay?
  /// In full: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lạng Sơn".
  public var issuer: String?
  /// The trích yếu, one line.
  public var title: String?
  public var signer: String?
  public var signerPosition: String?
  /// The years (or months) the document is about.
  public var periodFrom: Day?
  public var periodTo: Day?
  /// Where number and symbol, and place and date, stand or should stand.
  public var symbolPassage: Passage?
  public var datePassage: Passage?
  public var recipients: [String]
  /// "(Kèm theo Quyết định số 22/QĐ-SNN ngày 06/02/2025 của …)" of an annex.
  public var annexPassage: Passage?

  public init(
    kind: String? = nil, number: String? = nil, symbol: String? = nil, date: PartialDay? = nil, issuer: String? = nil,
    title: String? = nil, signer: String? = nil, signerPosition: String? = nil, periodFrom: Day? = nil,
    periodTo: Day? = nil, symbolPassage: Passage? = nil, datePassage: Passage? = nil, recipients: [String] = [],
    annexPassage: Passage? = nil
  ) {
    self.kind = kind
    self.number = number
    self.symbol = symbol
    self.date = date
    self.issuer = issuer
    self.title = title
    self.signer = signer
    self.signerPosition = signerPosition
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.symbolPassage = symbolPassage
    self.datePassage = datePassage
    self.recipients = recipients
    self.annexPassage = annexPassage
  }
}

/// A mention of another document.
public struct Reference: Hashable, Sendable, Codable {
  /// What the document that mentions it has to do with it.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    /// "Căn cứ …": its legal base.
    case basis
    /// "Thực hiện …", "triển khai …", "cụ thể hóa …".
    case carriesOut
    /// "theo Quyết định số …", "tại Tờ trình số …".
    case follows
    /// "sửa đổi, bổ sung …", "điều chỉnh …".
    case amends
    /// "thay thế …", "bãi bỏ …".
    case replaces
    /// "(Kèm theo Quyết định số …)".
    case attachedTo
    /// Named in passing.
    case mentions
  }

  /// The kind as the text calls it: "Quyết định", "Nghị quyết", "Công văn".
  public var kind: String?
  public var symbol: DocumentSymbol
  public var date: PartialDay?
  public var issuer: String?
  public var subject: String?
  public var relation: Relation
  /// From the kind's word to the end of the date.
  public var passage: Passage
  public var confidence: Confidence

  public init(
    kind: String?, symbol: DocumentSymbol, date: PartialDay? = nil, issuer: String? = nil, subject: String? = nil,
    relation: Relation = .mentions, passage: Passage, confidence: Confidence = .certain
  ) {
    self.kind = kind
    self.symbol = symbol
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.relation = relation
    self.passage = passage
    self.confidence = confidence
  }
}

/// What somebody is to do, as the document assigns it.
public struct TaskFact: Hashable, Sendable, Codable {
  /// The document's own number ("1.1", "III.2", "1.a"), a dated step inside a task as "1.2#1".
  public var id: String
  public var parent: String?
  /// The task in the document's words, on one line.
  public var title: String
  /// "Hoàng Văn Chiều", without "Đ/c".
  public var leader: String?
  /// "Phó Giám đốc Sở", in the one spelling of the post.
  public var leaderPosition: String?
  public var leadUnits: [String]
  /// Of several lead units the one that the detail names: "Giao Chi cục Kiểm lâm chủ trì". A proposal for the officer to confirm.
  public var namedLeadUnit: String?
  public var supportUnits: [String]
  public var deadline: Deadline?
  /// Where the duty comes back: "định kỳ 6 tháng (15/6), hằng năm (15/12)".
  public var recurrence: [DutyTurn]
  /// What is to be done in detail, where the document has a column or paragraphs for it.
  public var content: String?
  public var passage: Passage
  public var confidence: Confidence

  public init(
    id: String, parent: String? = nil, title: String, leader: String? = nil, leaderPosition: String? = nil,
    leadUnits: [String] = [], namedLeadUnit: String? = nil, supportUnits: [String] = [], deadline: Deadline? = nil,
    recurrence: [DutyTurn] = [], content: String? = nil, passage: Passage, confidence: Confidence = .certain
  ) {
    self.id = id
    self.parent = parent
    self.title = title
    self.leader = leader
    self.leaderPosition = leaderPosition
    self.leadUnits = leadUnits
    self.namedLeadUnit = namedLeadUnit
    self.supportUnits = supportUnits
    self.deadline = deadline
    self.recurrence = recurrence
    self.content = content
    self.passage = passage
    self.confidence = confidence
  }
}

/// A quantity that a monitoring officer would record.
public struct FigureFact: Hashable, Sendable, Codable {
  /// Short canonical Vietnamese name: "Diện tích trồng rừng mới".
  public var indicator: String
  public var kind: FigureKind
  public var comparator: Comparator
  /// Nil where the document's number is malformed ("20.6000"): no guess is made.
  public var value: Amount?
  /// Upper end where the comparator is `range`.
  public var valueMax: Amount?
  /// As the field writes it: "ha", "nghìn tấn", "xã".
  public var unit: String
  public var period: Period?
  /// A district, a group of animals, a crop …, where the figure is only a part.
  public var scope: String?
  /// "đạt 72% kế hoạch" → 72.
  public var ofPlanPercent: Amount?
  /// "bằng 108,3% cùng kỳ" → 108,3; "tăng 4,1%" → 104,1; "giảm 2,1%" → 97,9.
  public var vsSamePeriodPercent: Amount?
  /// `TaskFact.id` of the task it belongs to.
  public var task: String?
  public var passage: Passage
  public var confidence: Confidence

  public init(
    indicator: String, kind: FigureKind, comparator: Comparator = .equal, value: Amount?, valueMax: Amount? = nil,
    unit: String, period: Period? = nil, scope: String? = nil, ofPlanPercent: Amount? = nil,
    vsSamePeriodPercent: Amount? = nil, task: String? = nil, passage: Passage, confidence: Confidence = .certain
  ) {
    self.indicator = indicator
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
    self.period = period
    self.scope = scope
    self.ofPlanPercent = ofPlanPercent
    self.vsSamePeriodPercent = vsSamePeriodPercent
    self.task = task
    self.passage = passage
    self.confidence = confidence
  }
}

/// A total with its parts, where the document states both.
public struct SumFact: Hashable, Sendable, Codable {
  /// How the parts stand to the total.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    /// All parts together are the total: "34 mô hình, trong đó 24 …, 7 …, 3 …".
    case sum
    /// Only some of the total: "trên 20 sản phẩm, trong đó có 01 sản phẩm 5 sao".
    case subset
    /// Each part with the share of the total that it is: "26.004 triệu đồng, đạt 11,1% kế hoạch vốn".
    case share
    /// The total counts names that follow: "04 chuỗi giá trị là quế, hồi, thạch đen và rau"; each part is one.
    case enumeration
  }

  public struct Term: Hashable, Sendable, Codable {
    public var value: Amount
    /// "chiếm 78,2%" → 78,2.
    public var sharePercent: Amount?
    public var passage: Passage

    public init(value: Amount, sharePercent: Amount? = nil, passage: Passage) {
      self.value = value
      self.sharePercent = sharePercent
      self.passage = passage
    }
  }

  public var relation: Relation
  public var total: Term
  public var parts: [Term]
  public var confidence: Confidence

  public init(relation: Relation = .sum, total: Term, parts: [Term], confidence: Confidence = .certain) {
    self.relation = relation
    self.total = total
    self.parts = parts
    self.confidence = confidence
  }
}
