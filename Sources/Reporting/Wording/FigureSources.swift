/// A figure of this measure in the text, with the reported figures it stands on.
func source(_ measure: ReportedMeasure, _ meaning: FigureSource.Meaning) -> FigureSource {
  let figures: [Int64] =
    switch meaning {
    case .target: []
    case .value, .percentOfPlan, .distanceFromTarget: [measure.value?.figureID].compactMap { $0 }
    case .samePeriod: [measure.value?.figureID, measure.samePeriod?.figureID].compactMap { $0 }
    }
  return FigureSource(measureID: measure.id, meaning, figureIDs: figures)
}
