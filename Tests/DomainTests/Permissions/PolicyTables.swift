import Domain
import Testing

/// Every role in every state, written out: what a change of a policy has to change here too.
@Suite("Who may do what") struct PolicyTables {
  private func roles(_ allows: (Role) -> Bool) -> Set<Role> { Set(Role.allCases.filter(allows)) }

  @Test("only the planning room imports documents")
  func imports() {
    #expect(roles(PlanPolicy.canImport) == [.planningRoom])
  }

  @Test("a draft plan is corrected and issued by the planning room; an issued one by nobody")
  func edits() {
    #expect(roles { PlanPolicy.canEdit($0, state: .draft) } == [.planningRoom])
    #expect(roles { PlanPolicy.canIssue($0, state: .draft) } == [.planningRoom])
    #expect(roles { PlanPolicy.canEdit($0, state: .issued) } == [])
    #expect(roles { PlanPolicy.canIssue($0, state: .issued) } == [])
  }

  @Test("a draft is seen by planning room and leaders, an issued plan by everybody")
  func sees() {
    #expect(roles { PlanPolicy.canSee($0, state: .draft) } == [.planningRoom, .leader])
    #expect(roles { PlanPolicy.canSee($0, state: .issued) } == Set(Role.allCases))
    #expect(roles { PlanPolicy.canSeeDocument($0, planState: .draft) } == [.planningRoom, .leader])
    #expect(roles { PlanPolicy.canSeeDocument($0, planState: nil) } == [.planningRoom, .leader])
    #expect(roles { PlanPolicy.canSeeDocument($0, planState: .issued) } == Set(Role.allCases))
  }

  static func person(_ role: Role, unit: Int64) -> Person {
    Person(id: 1, userName: "a", fullName: "A", post: "", role: role, organisationID: unit)
  }

  @Test("a report is written by its own unit, while it is a draft or returned", arguments: Submission.State.allCases)
  func writes(state: Submission.State) {
    let open = state == .draft || state == .returned
    for role in Role.allCases {
      let own = SubmissionPolicy.canWrite(Self.person(role, unit: 7), unitID: 7, state: state)
      #expect(own == (open && (role == .unitHead || role == .unitOfficer)), "\(role) in \(state)")
      #expect(!SubmissionPolicy.canWrite(Self.person(role, unit: 8), unitID: 7, state: state), "a sibling unit")
    }
  }

  @Test(
    "what has not left the unit is its own; what was sent is also the planning room's and the leaders'",
    arguments: Submission.State.allCases)
  func seesReports(state: Submission.State) {
    for role in Role.allCases {
      let own = SubmissionPolicy.canSee(Self.person(role, unit: 7), unitID: 7, state: state)
      let other = SubmissionPolicy.canSee(Self.person(role, unit: 8), unitID: 7, state: state)
      let isAbove = role == .planningRoom || role == .leader
      let isUnit = role == .unitHead || role == .unitOfficer
      let hasLeft = state != .draft && state != .submitted
      #expect(own == (isUnit || (isAbove && hasLeft)), "\(role) in \(state)")
      #expect(other == (isAbove && hasLeft), "\(role) in \(state)")
    }
  }

  @Test("a finished report waits for its own unit's head, a sent one for the planning room")
  func decides() throws {
    let day = try #require(Day(2025, 6, 12))
    for state in Submission.State.allCases {
      #expect(roles { SubmissionPolicy.canReceive($0, state: state) } == (state == .approved ? [.planningRoom] : []))
      for unit in [Int64(7), 8] {
        let approvers = roles {
          SubmissionPolicy.canApprove(Mandate(Self.person($0, unit: unit), on: day), unitID: 7, state: state)
        }
        #expect(approvers == (state == .submitted && unit == 7 ? [.unitHead] : []), "\(state), unit \(unit)")
        let correctors = roles {
          SubmissionPolicy.canRevise(Mandate(Self.person($0, unit: unit), on: day), unitID: 7, state: state)
        }
        #expect(correctors == (state == .accepted && unit == 7 ? [.unitHead] : []), "\(state), unit \(unit)")
      }
    }
  }

  @Test(
    "who stands in for a head decides from the first to the last day, and no more once it was withdrawn",
    arguments: [
      ("2025-06-09", nil, false), ("2025-06-10", nil, true), ("2025-06-20", nil, true), ("2025-06-21", nil, false),
      ("2025-06-14", "2025-06-15", true), ("2025-06-15", "2025-06-15", false),
    ] as [(String, String?, Bool)])
  func standsIn(on: String, endedOn: String?, may: Bool) throws {
    let delegation = Delegation(
      id: 1, headID: 2, organisationID: 7, deputyID: 1, validFrom: try #require(Day(2025, 6, 10)),
      validTo: try #require(Day(2025, 6, 20)), endedOn: endedOn.flatMap { Day(iso: $0) })
    let mandate = Mandate(
      Self.person(.unitOfficer, unit: 7), delegations: [delegation], on: try #require(Day(iso: on)))
    #expect(SubmissionPolicy.canApprove(mandate, unitID: 7, state: .submitted) == may)
    #expect(!SubmissionPolicy.canApprove(mandate, unitID: 8, state: .submitted), "a sibling unit")
  }

  @Test("a head has an active person of the own unit stand in, and nobody else may")
  func delegates() {
    let head = Self.person(.unitHead, unit: 7)
    func deputy(_ unit: Int64, isActive: Bool = true) -> Person {
      Person(
        id: 5, userName: "b", fullName: "B", post: "", role: .unitOfficer, organisationID: unit, isActive: isActive)
    }
    #expect(DelegationPolicy.canGive(head, to: deputy(7)))
    #expect(!DelegationPolicy.canGive(head, to: deputy(8)))
    #expect(!DelegationPolicy.canGive(head, to: deputy(7, isActive: false)))
    #expect(!DelegationPolicy.canGive(head, to: head))
    #expect(roles { DelegationPolicy.canSee(Self.person($0, unit: 7)) } == [.unitHead])
  }

  @Test("the consolidated report is written by the planning room and read by leaders too")
  func reports() {
    #expect(roles(ReportPolicy.canWrite) == [.planningRoom])
    #expect(roles(ReportPolicy.canRead) == [.planningRoom, .leader])
    #expect(roles(ReportPolicy.canSeeStanding) == [.planningRoom, .leader])
    #expect(roles(SubmissionPolicy.canSeeMatrix) == [.planningRoom, .leader])
  }

  @Test("accounts are kept by the administrator, who unseats nobody but others")
  func accounts() {
    #expect(roles(AccountPolicy.canManage) == [.administrator])
    let keeper = Self.person(.administrator, unit: 1)
    var other = Person(
      id: keeper.id + 1, userName: "b", fullName: "B", post: "", role: .unitHead, organisationID: 2)
    #expect(AccountPolicy.canUnseat(keeper, other) && !AccountPolicy.canUnseat(keeper, keeper))
    #expect(!AccountPolicy.canErase(keeper, other))
    other.isActive = false
    #expect(AccountPolicy.canErase(keeper, other) && !AccountPolicy.canErase(other, keeper))
    #expect(AccountPolicy.canExport(other, other) && !AccountPolicy.canExport(other, keeper))
  }

  @Test("a movement is drafted by the planning room and run by its standing office; units put forward their own")
  func emulation() {
    func whoever(_ allows: (Person) -> Bool) -> Set<Role> {
      roles { allows(Self.person($0, unit: 7)) }
    }
    #expect(roles(EmulationPolicy.canSee) == Set(Role.allCases).subtracting([.administrator]))
    #expect(whoever { EmulationPolicy.canDraft($0, officeID: nil) } == [.planningRoom])
    #expect(
      whoever { EmulationPolicy.canSee($0, isDraft: true, officeID: 7) } == [.planningRoom, .unitHead, .unitOfficer])
    #expect(whoever { EmulationPolicy.canSee($0, isDraft: true, officeID: 8) } == [.planningRoom])
    #expect(
      whoever { EmulationPolicy.canSee($0, isDraft: false, officeID: 8) }
        == Set(Role.allCases).subtracting([.administrator]))
    #expect(whoever { EmulationPolicy.canTakePapers($0, officeID: 8) } == [.leader])
    #expect(whoever { EmulationPolicy.canDraft($0, officeID: 7) } == [.planningRoom, .unitHead, .unitOfficer])
    #expect(whoever { EmulationPolicy.canRun($0, officeID: 7) } == [.unitHead, .unitOfficer])
    #expect(whoever { EmulationPolicy.canRun($0, officeID: 8) } == [])
    #expect(whoever { EmulationPolicy.canPropose($0, unitID: 7, officeID: 8) } == [.unitHead])
    #expect(whoever { EmulationPolicy.canPropose($0, unitID: 9, officeID: 8) } == [])
    #expect(whoever { EmulationPolicy.canPropose($0, unitID: 9, officeID: 7) } == [.unitHead, .unitOfficer])
    #expect(whoever { EmulationPolicy.canRead($0, unitID: 7, officeID: 8) } == [.leader, .unitHead, .unitOfficer])
    #expect(whoever { EmulationPolicy.canRead($0, unitID: 9, officeID: 8) } == [.leader])
  }

  @Test(
    "the lead unit tells how work stands; confirming and cancelling is for those above", arguments: WorkState.allCases)
  func workStates(from state: WorkState) {
    let task = PlanTask(
      id: 1, planID: 1, position: 0, number: "1", title: "Việc", leadUnitID: 7, workState: state)
    for next in WorkState.allCases {
      for role in Role.allCases {
        for unit: Int64 in [7, 8] {
          let may = TaskPolicy.canSet(next, on: task, by: Self.person(role, unit: unit))
          let isUnit = (role == .unitHead || role == .unitOfficer) && unit == 7
          let isAbove = role == .planningRoom || role == .leader
          let expected =
            switch next {
            case .accepted, .inProgress, .reportedDone: isUnit || role == .planningRoom
            case .confirmed, .returned, .paused, .cancelled, .superseded: isAbove
            case .draft, .assigned: false
            }
          #expect(may == (expected && state.next.contains(next)), "\(role) of \(unit): \(state) → \(next)")
        }
      }
    }
  }

  @Test("closed states lead nowhere", arguments: [WorkState.confirmed, .cancelled, .superseded])
  func closed(state: WorkState) {
    #expect(state.next.isEmpty && state.isClosed)
  }
}
