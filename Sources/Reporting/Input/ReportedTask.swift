public import Domain

/// A task of the plan, or a group of tasks, with what has been measured of it.
public struct ReportedTask: Hashable, Sendable, Codable, Identifiable {
  /// The plan task's id.
  public let id: Int64
  /// The plan's own number: "1.2".
  public var number: String
  public var title: String
  public var leadUnit: String?
  public var deadline: Deadline?
  /// On the day the report is written; nil where the task is cancelled or superseded.
  public var timeState: TimeState?
  public var measures: [ReportedMeasure]
  public var children: [ReportedTask]

  public init(
    id: Int64, number: String, title: String, leadUnit: String? = nil, deadline: Deadline? = nil,
    timeState: TimeState? = nil, measures: [ReportedMeasure] = [], children: [ReportedTask] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.leadUnit = leadUnit
    self.deadline = deadline
    self.timeState = timeState
    self.measures = measures
    self.children = children
  }

  /// Its own measures and those of the tasks below it.
  public var allMeasures: [ReportedMeasure] { measures + children.flatMap(\.allMeasures) }
}
