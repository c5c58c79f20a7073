import Domain
import Reporting
import Testing

@Suite("Warnings and missing percentages in words") struct WarningWordsTests {
  @Test("a slip of digits names what it was held against and the value it may be")
  func tenfold() throws {
    let reference = Quantity(try amount("6000"), .hectare)
    let warning = FigureWarning.tenfold(
      against: .samePeriod, reference: reference, factor: 1000, proposed: try amount("6500"))
    #expect(
      warning.sentence.vi == "Chênh khoảng 1.000 lần so với cùng kỳ năm trước (6.000 ha). Có phải 6.500 không?")
    #expect(
      FigureWarning.cumulativeFell(previous: reference).sentence.vi == "Số lũy kế thấp hơn kỳ trước (6.000 ha).")
  }

  @Test("every cause and warning has a sentence in both languages")
  func complete() throws {
    let causes: [NoPercentage] = [
      .noValue, .noTarget, .targetNotPositive(.zero), .ceiling, .comparedInPoints, .noBase, .baseNotPositive(.zero),
      .unitsDiffer(.hectare, .tonne), .windowsDiffer(.decree, .calendar), .tooLarge,
    ]
    let warnings: [FigureWarning] = [.percentageWithoutBase(expected: .hectare), .unitDiffers(expected: .tonne)]
    let sentences = causes.map(\.sentence) + warnings.map(\.sentence)
    #expect(sentences.allSatisfy { $0.vi.hasSuffix(".") && $0.en.hasSuffix(".") && $0.vi != $0.en })
    #expect(Set(sentences.map(\.vi)).count == sentences.count)
  }
}
