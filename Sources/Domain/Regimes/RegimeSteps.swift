/// The links of a regime as an office writes them down: one line for all its frequencies, or for one of them.
public struct RegimeStepLine: Hashable, Sendable {
  /// Nil: for every frequency that has no line of its own for this link.
  public var frequency: ReportFrequency?
  public var step: ReportRegime.Step

  public init(frequency: ReportFrequency?, step: ReportRegime.Step) {
    self.frequency = frequency
    self.step = step
  }
}

extension ReportRegime {
  /// One schedule for each frequency, its links taken from the lines in their order.
  ///
  /// Crop seasons are counted by their own months whatever the window of the other periods is.
  public static func schedules(
    _ frequencies: [ReportFrequency], seasons: [CropSeason], window: ReportingWindow, lines: [RegimeStepLine]
  ) -> [Schedule] {
    frequencies.map { frequency in
      let own = lines.filter { $0.frequency == frequency }
      let steps = lines.filter { line in
        if line.frequency == frequency { return true }
        return line.frequency == nil && !own.contains { $0.step.from == line.step.from && $0.step.to == line.step.to }
      }.map(\.step)
      return Schedule(
        frequency, seasons: frequency == .season ? seasons : [], window: frequency == .season ? .calendar : window,
        steps: steps)
    }
  }

  /// The lines that make these schedules: links that are the same for every frequency stand once.
  public var stepLines: [RegimeStepLine] {
    guard let first = schedules.first else { return [] }
    let shared = first.steps.filter { step in schedules.allSatisfy { $0.steps.contains(step) } }
    return shared.map { RegimeStepLine(frequency: nil, step: $0) }
      + schedules.flatMap { schedule in
        schedule.steps.filter { !shared.contains($0) }.map { RegimeStepLine(frequency: schedule.frequency, step: $0) }
      }
  }
}
