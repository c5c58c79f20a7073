import Domain

/// How many measures there are and how they stand, which units are missing, where the table is.
func summaryParagraphs(_ input: ConsolidatedReport) -> [ReportBlock] {
  let measures = input.tasks.flatMap(\.allMeasures)
  var sentence =
    "Kế hoạch giao \(countWords(input.tasks.count, "nhiệm vụ trọng tâm"))"
    + " với \(countWords(measures.count, "chỉ tiêu"))"
  let counts = listCounts(measures, in: input.period)
  if counts.count > 1 {
    sentence += ", trong đó: " + enumerated(counts)
  } else if let only = counts.first {
    sentence += ": " + only
  }
  var blocks = [ReportBlock(.paragraph, sentence + " (chi tiết tại Phụ lục kèm theo).")]
  if !input.missingUnits.isEmpty {
    blocks.append(
      ReportBlock(
        .paragraph,
        "Đến thời điểm tổng hợp, còn \(countWords(input.missingUnits.count, "đơn vị")) chưa có báo cáo: "
          + enumerated(input.missingUnits) + "."))
  }
  return blocks
}

/// "05 chỉ tiêu vượt kế hoạch", "02 chỉ tiêu đạt kế hoạch" …: the parts add up to all measures.
private func listCounts(_ measures: [ReportedMeasure], in period: Period) -> [String] {
  let assessments = measures.map { $0.assessment(in: period) }
  let words: [(TargetAssessment, String)] = [
    (.exceeded, "chỉ tiêu vượt kế hoạch"), (.met, "chỉ tiêu đạt kế hoạch"), (.inProgress, "chỉ tiêu đang thực hiện"),
    (.notMet, "chỉ tiêu chưa đạt kế hoạch"), (.noValue, "chỉ tiêu chưa có số liệu báo cáo"),
    (.notAssessable, "chỉ tiêu chưa có căn cứ đánh giá"),
  ]
  return words.compactMap { assessment, noun in
    let count = assessments.filter { $0 == assessment }.count
    return count == 0 ? nil : countWords(count, noun)
  }
}
