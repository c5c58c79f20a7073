import Domain
import Reporting
import Testing

@Suite("How the plan is cited") struct PlanCitationTests {
  @Test(
    "kind from the symbol, what is blank left out, no subject in capitals",
    arguments: [
      (
        "22/KH-SNN", PartialDay(year: 2025, month: 2, day: 6), "Thực hiện nhiệm vụ trọng tâm năm 2025",
        "Kế hoạch số 22/KH-SNN ngày 06/02/2025 của Sở về thực hiện nhiệm vụ trọng tâm năm 2025;"
      ),
      (
        "14/QĐ-SNN", PartialDay(year: 2023, month: 2), "Kế hoạch trọng tâm",
        "Quyết định số 14/QĐ-SNN tháng 02/2023 của Sở về kế hoạch trọng tâm;"
      ),
      (nil, PartialDay(year: 2022), "Kế hoạch OCOP.", "Kế hoạch năm 2022 của Sở về OCOP;"),
      (nil, nil, "NHIỆM VỤ TRỌNG TÂM NĂM 2025", "Kế hoạch của Sở;"),
    ] as [(String?, PartialDay?, String, String)])
  func cites(number: String?, date: PartialDay?, subject: String, words: String) {
    var input = report([])
    input.plan = PlanReference(
      numberAndSymbol: number, date: date, issuer: "Sở", subject: subject, period: .year(2025))
    #expect(openingText(input).hasPrefix("Thực hiện \(words) trên cơ sở"))
  }
}
