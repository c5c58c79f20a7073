import Domain
import Testing

@Suite("% of plan") struct PercentOfPlanTests {
  @Test(
    "100 · actual ÷ target, half up to the decimals asked for",
    arguments: [
      ("6500", "9000", 1, "72.2"), ("10", "15", 1, "66.7"), ("1479", "1100", 2, "134.45"), ("0", "2000", 1, "0"),
      ("72.35", "100", 1, "72.4"), ("72.25", "100", 1, "72.3"), ("72.2499", "100", 1, "72.2"), ("1", "3", 4, "33.3333"),
      ("9000", "9000", 0, "100"), ("0.0001", "922337203685477.5807", 4, "0"), ("-5", "100", 1, "-5"),
    ])
  func rounds(actual: String, target: String, places: Int, percent: String) throws {
    let value = try percentOfPlan(
      actual: quantity(actual, "ha"), target: TargetValue(.atLeast, amount(target), .hectare), places: places)
    #expect(try value == amount(percent))
  }

  @Test("a range counts from its lower end, 'trên X' from X")
  func bounds() throws {
    let criteria = MeasureUnit("tiêu chí/xã")
    let range = TargetValue(.range, try amount("15.5"), to: try amount("16"), criteria)
    #expect(try percentOfPlan(actual: Quantity(amount("15.5"), criteria), target: range) == amount("100"))
    let above = TargetValue(.moreThan, try amount("20"), MeasureUnit("sản phẩm"))
    #expect(try percentOfPlan(actual: quantity("7", "sản phẩm"), target: above) == amount("35"))
  }

  @Test("units of one dimension are converted: 2,5 triệu cây of 2.223 nghìn cây")
  func converts() throws {
    let target = TargetValue(.equal, try amount("2223"), MeasureUnit("nghìn cây"))
    #expect(try percentOfPlan(actual: quantity("2.5", "triệu cây"), target: target) == amount("112.5"))
  }

  @Test("no figure says why")
  func causes() throws {
    let ha = try quantity("6500", "ha")
    let plan = TargetValue(.equal, try amount("9000"), .hectare)
    let weak = TargetValue(.lessThan, try amount("10"), MeasureUnit("HTX"))
    let cover = TargetValue(.equal, try amount("65"), .percent)
    let zero = TargetValue(.equal, .zero, .hectare)
    let least = TargetValue(.equal, Amount(tenThousandths: 1), .hectare)
    let most = Quantity(Amount(tenThousandths: .max), .hectare)
    #expect(throws: NoPercentage.noTarget) { try percentOfPlan(actual: ha, target: nil) }
    #expect(throws: NoPercentage.noValue) { try percentOfPlan(actual: nil, target: plan) }
    #expect(throws: NoPercentage.targetNotPositive(.zero)) { try percentOfPlan(actual: ha, target: zero) }
    #expect(throws: NoPercentage.ceiling) { try percentOfPlan(actual: quantity("8", "HTX"), target: weak) }
    #expect(throws: NoPercentage.comparedInPoints) { try percentOfPlan(actual: quantity("64", "%"), target: cover) }
    #expect(throws: NoPercentage.unitsDiffer(.tonne, .hectare)) {
      try percentOfPlan(actual: quantity("1", "tấn"), target: plan)
    }
    #expect(throws: NoPercentage.tooLarge) { try percentOfPlan(actual: most, target: least) }
  }
}
