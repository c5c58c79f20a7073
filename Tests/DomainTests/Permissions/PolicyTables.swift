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
    "a draft is the unit's own; what was sent is also the planning room's and the leaders'",
    arguments: Submission.State.allCases)
  func seesReports(state: Submission.State) {
    for role in Role.allCases {
      let own = SubmissionPolicy.canSee(Self.person(role, unit: 7), unitID: 7, state: state)
      let other = SubmissionPolicy.canSee(Self.person(role, unit: 8), unitID: 7, state: state)
      let isAbove = role == .planningRoom || role == .leader
      let isUnit = role == .unitHead || role == .unitOfficer
      #expect(own == (isUnit || (isAbove && state != .draft)), "\(role) in \(state)")
      #expect(other == (isAbove && state != .draft), "\(role) in \(state)")
    }
  }

  @Test("only the planning room decides, and only on what was sent")
  func decides() {
    for state in Submission.State.allCases {
      #expect(roles { SubmissionPolicy.canDecide($0, state: state) } == (state == .submitted ? [.planningRoom] : []))
    }
  }

  @Test("the consolidated report is written by the planning room and read by leaders too")
  func reports() {
    #expect(roles(ReportPolicy.canWrite) == [.planningRoom])
    #expect(roles(ReportPolicy.canRead) == [.planningRoom, .leader])
    #expect(roles(ReportPolicy.canSeeStanding) == [.planningRoom, .leader])
    #expect(roles(SubmissionPolicy.canSeeMatrix) == [.planningRoom, .leader])
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
