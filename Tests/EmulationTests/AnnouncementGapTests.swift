import Domain
import Testing

@testable import Emulation

@Suite("What a movement must state before it is announced") struct AnnouncementGapTests {
  @Test("an empty draft lacks everything, in the order of the plan")
  func empty() throws {
    var movement = Movement(id: 1, code: " ", MovementContent(title: ""), quotas: try QuotaPlaces([]))
    let gaps: [AnnouncementGap] = [
      .code, .title, .bases, .aims, .scope, .objects, .themes, .measures, .window, .standingOffice, .quotas, .criteria,
    ]
    #expect(movement.gaps == gaps)
    #expect(Set(gaps.map(\.code)).count == gaps.count)
    #expect(throws: MovementError.gaps(gaps)) {
      try movement.step(to: .announced, on: day("2024-01-15"), by: 1, document: announcement)
    }
    #expect(movement.events.isEmpty)
  }

  @Test("a theme without title or targets is told by its place; weights that miss 100 stop it, too")
  func themes() throws {
    var movement = try movementOf2024()
    #expect(movement.gaps.isEmpty)
    var content = movement.content
    content.themes[1] = MovementTheme("", targets: [])
    try movement.change(content: content, on: day("2024-01-05"), by: 1)
    try movement.change(
      criteria: criteriaOf2024(weights: ["40", "30", "20", "11"]), on: day("2024-01-05"), by: 1)
    #expect(
      try movement.gaps == [.themeTitle(2), .themeTargets(2), .criteriaUnsound(.weightsNot100(sum: amount("101")))])
    #expect(movement.gaps.map(\.code) == ["theme.2.title", "theme.2.targets", "criteria.unsound"])
  }
}
