public import Domain

/// A plan on key tasks to be written as a document.
public struct PlanDocument: Hashable, Sendable {
  public enum Layout: Hashable, Sendable, CaseIterable {
    /// Tasks as numbered paragraphs with a line each for leader, lead unit and deadline.
    case prose
    /// A short text, and the tasks in an annex table on landscape pages.
    case annexTable
  }

  public var layout: Layout
  public var head: ReportHead
  /// "Thực hiện nhiệm vụ trọng tâm năm 2025".
  public var title: String
  public var period: Period
  /// Before the first part; the last one ends "như sau:".
  public var opening: [String]
  /// "Mục đích, yêu cầu".
  public var purposes: [String]
  public var tasks: [PlannedTask]
  /// "Tổ chức thực hiện".
  public var arrangements: [String]
  public var recipients: [String]
  public var signature: ReportSignature

  public init(
    layout: Layout, head: ReportHead, title: String, period: Period, opening: [String], purposes: [String],
    tasks: [PlannedTask], arrangements: [String], recipients: [String], signature: ReportSignature
  ) {
    self.layout = layout
    self.head = head
    self.title = title
    self.period = period
    self.opening = opening
    self.purposes = purposes
    self.tasks = tasks
    self.arrangements = arrangements
    self.recipients = recipients
    self.signature = signature
  }
}

/// A task to be done: by whom, under whose direction, by when.
public struct PlannedTask: Hashable, Sendable {
  public var title: String
  /// "Nguyễn Văn A", "Phó Giám đốc Sở".
  public var leader: String?
  public var leaderPost: String?
  public var leadUnits: [String]
  public var supportUnits: [String]
  /// "Tháng 12/2025", "trước 30/6/2025".
  public var deadline: String?
  /// What is to be done in detail.
  public var content: String?
  public var children: [PlannedTask]

  public init(
    title: String, leader: String? = nil, leaderPost: String? = nil, leadUnits: [String] = [],
    supportUnits: [String] = [], deadline: String? = nil, content: String? = nil, children: [PlannedTask] = []
  ) {
    self.title = title
    self.leader = leader
    self.leaderPost = leaderPost
    self.leadUnits = leadUnits
    self.supportUnits = supportUnits
    self.deadline = deadline
    self.content = content
    self.children = children
  }
}
