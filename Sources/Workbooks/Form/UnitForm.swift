public import Domain

/// A unit's form for a period, as it goes out as an Excel file.
public struct UnitForm: Sendable {
  public var identity: FormIdentity
  public var planTitle: String
  public var unitName: String
  /// "6 tháng đầu năm 2025".
  public var periodName: String
  /// "Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025, gửi trước ngày 16/6/2025".
  public var windowSentence: String
  public var groups: [Group]
  public var narrative: Narrative
  /// False where only single figures were given back: the texts stay as they were sent.
  public var takesNarrative: Bool

  public init(
    identity: FormIdentity, planTitle: String, unitName: String, periodName: String, windowSentence: String,
    groups: [Group], narrative: Narrative, takesNarrative: Bool = true
  ) {
    self.identity = identity
    self.planTitle = planTitle
    self.unitName = unitName
    self.periodName = periodName
    self.windowSentence = windowSentence
    self.groups = groups
    self.narrative = narrative
    self.takesNarrative = takesNarrative
  }

  /// A task with its measures.
  public struct Group: Sendable {
    public var title: String
    public var lines: [Line]

    public init(title: String, lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }

  public struct Line: Sendable {
    public var targetID: Int64
    public var name: String
    public var unit: String
    /// As the plan says it: "ít nhất 150.000".
    public var plan: String
    /// The plan is the number and no more.
    public var isPlanPlain: Bool
    /// What the percentage of the plan is reckoned from; nil where the target has none (ceilings, rates).
    public var planValue: Amount?
    public var previous: Amount?
    public var samePeriod: Amount?
    /// Rates are compared in percentage points.
    public var isRate: Bool
    public var typed: String
    public var value: Amount?
    /// Of the plan, and against the same period, as the page has them: shown until a program reckons the formulas.
    public var percent: Amount?
    public var comparison: Amount?
    public var isEstimate: Bool
    public var note: String
    /// False where the figure keeps its approval.
    public var isOpen: Bool

    public init(
      targetID: Int64, name: String, unit: String, plan: String, isPlanPlain: Bool, planValue: Amount?,
      previous: Amount?,
      samePeriod: Amount?, isRate: Bool, typed: String, value: Amount?, percent: Amount?, comparison: Amount?,
      isEstimate: Bool, note: String, isOpen: Bool
    ) {
      self.targetID = targetID
      self.name = name
      self.unit = unit
      self.plan = plan
      self.isPlanPlain = isPlanPlain
      self.planValue = planValue
      self.previous = previous
      self.samePeriod = samePeriod
      self.isRate = isRate
      self.typed = typed
      self.value = value
      self.percent = percent
      self.comparison = comparison
      self.isEstimate = isEstimate
      self.note = note
      self.isOpen = isOpen
    }
  }
}

/// Which form a workbook is: kept in a hidden sheet, so that a file of another unit, period or plan is recognised.
public struct FormIdentity: Hashable, Sendable {
  public var planID: Int64
  public var unitID: Int64
  public var period: Period
  /// The report's version when the workbook was made; 0 where there was none.
  public var version: Int

  public init(planID: Int64, unitID: Int64, period: Period, version: Int) {
    self.planID = planID
    self.unitID = unitID
    self.period = period
    self.version = version
  }
}
