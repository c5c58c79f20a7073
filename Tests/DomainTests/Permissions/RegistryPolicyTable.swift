import Domain
import Testing

@Suite("Who may do what with registries") struct RegistryPolicyTable {
  private func roles(_ allows: (Role) -> Bool) -> Set<Role> { Set(Role.allCases.filter(allows)) }

  @Test("everybody but the keeper of accounts sees them; the planning room describes them")
  func sees() {
    #expect(roles(RegistryPolicy.canSee) == [.planningRoom, .leader, .unitHead, .unitOfficer])
    #expect(roles(RegistryPolicy.canDescribe) == [.planningRoom])
  }

  @Test("the planning room changes all, a unit's people those that the unit keeps", arguments: Role.allCases)
  func changes(role: Role) {
    let person = PolicyTables.person(role, unit: 7)
    let own = RegistryPolicy.canChange(person, unitCode: "PTNT", keptBy: ["PTNT"])
    let other = RegistryPolicy.canChange(person, unitCode: "KL", keptBy: ["PTNT"])
    #expect(own == (role == .planningRoom || role == .unitHead || role == .unitOfficer))
    #expect(other == (role == .planningRoom))
    #expect(RegistryPolicy.canChange(person, unitCode: "", keptBy: []) == (role == .planningRoom))
  }
}
