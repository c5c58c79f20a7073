import Domain
import Testing

@Suite("Warnings about a figure as entered") struct FigureWarningsTests {
  private let ha = MeasureUnit.hectare

  @Test(
    "ten, a hundred, a thousand times off the same period, with the value it may be",
    arguments: [
      ("650", 10, "6500"), ("65", 100, "6500"), ("6.5", 1000, "6500"), ("65000", 10, "6500"), ("650000", 100, "6500"),
      ("30221", 10, "3022.1"),
    ])
  func tenfold(value: String, factor: Int, proposed: String) throws {
    let base = try quantity("6000", "ha")
    let entry = EnteredFigure(value: try quantity(value, "ha"), indicatorUnit: ha, isCumulative: true, samePeriod: base)
    #expect(
      warnings(for: entry) == [
        .tenfold(against: .samePeriod, reference: base, factor: factor, proposed: try amount(proposed))
      ])
  }

  @Test(
    "from one fifth to five times, and what no power of ten explains, is left alone",
    arguments: ["1200", "6000", "30000", "0", "0.0001"])
  func inLine(value: String) throws {
    let entry = EnteredFigure(
      value: try quantity(value, "ha"), indicatorUnit: ha, isCumulative: true, samePeriod: try quantity("6000", "ha"))
    #expect(warnings(for: entry).isEmpty)
  }

  @Test("one month of a yearly plan is not ten times too small, but ten times the plan is too large")
  func partOfYear() throws {
    let plan = TargetValue(.atLeast, try amount("9000"), ha)
    let january = EnteredFigure(value: try quantity("300", "ha"), indicatorUnit: ha, isCumulative: true, plan: plan)
    #expect(warnings(for: january).isEmpty)
    let large = EnteredFigure(value: try quantity("65000", "ha"), indicatorUnit: ha, isCumulative: true, plan: plan)
    #expect(
      warnings(for: large) == [
        .tenfold(
          against: .plan, reference: try quantity("9000", "ha"), factor: 10, proposed: try amount("6500"))
      ])
    let year = EnteredFigure(
      value: try quantity("960", "ha"), indicatorUnit: ha, isCumulative: true, plan: plan, coversPlanPeriod: true)
    #expect(
      warnings(for: year) == [
        .tenfold(
          against: .plan, reference: try quantity("9000", "ha"), factor: 10, proposed: try amount("9600"))
      ])
  }

  @Test("a value in line with last year is not measured against anything else")
  func lastYearSettles() throws {
    let entry = EnteredFigure(
      value: try quantity("58000", "ha"), indicatorUnit: ha, isCumulative: false,
      plan: TargetValue(.equal, try amount("6000"), ha), samePeriod: try quantity("60000", "ha"),
      previous: try quantity("5800", "ha"))
    #expect(warnings(for: entry).isEmpty)
  }

  @Test("the period before counts where there is neither last year nor plan; a fall of a cumulative figure is told")
  func previous() throws {
    let before = try quantity("176.628", "nghìn con")
    let herd = EnteredFigure(
      value: try quantity("17662", "con"), indicatorUnit: MeasureUnit("con"), isCumulative: false, previous: before)
    #expect(
      warnings(for: herd) == [
        .tenfold(against: .previous, reference: before, factor: 10, proposed: try amount("176620"))
      ])
    let fell = EnteredFigure(
      value: try quantity("5999.9", "ha"), indicatorUnit: ha, isCumulative: true, previous: try quantity("6000", "ha"))
    #expect(warnings(for: fell) == [.cumulativeFell(previous: try quantity("6000", "ha"))])
    let stock = EnteredFigure(
      value: try quantity("5999.9", "ha"), indicatorUnit: ha, isCumulative: false, previous: try quantity("6000", "ha"))
    #expect(warnings(for: stock).isEmpty)
  }

  @Test("a percentage where an amount is asked, and a unit of another kind")
  func units() throws {
    let percent = EnteredFigure(value: try quantity("72", "%"), indicatorUnit: ha, isCumulative: true)
    #expect(warnings(for: percent) == [.percentageWithoutBase(expected: ha)])
    let mass = EnteredFigure(value: try quantity("72", "tấn"), indicatorUnit: ha, isCumulative: true)
    #expect(warnings(for: mass) == [.unitDiffers(expected: ha)])
    let square = EnteredFigure(value: try quantity("65000000", "m2"), indicatorUnit: ha, isCumulative: true)
    #expect(warnings(for: square).isEmpty)
  }
}
