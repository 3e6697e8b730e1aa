package dev.dynamark.report.junit;

import java.util.List;

/** Things of one kind that a build may fail for. */
record TestSuite(String name, List<TestCase> cases) {

    TestSuite {
        cases = List.copyOf(cases);
    }

    long count(TestCase.State state) {
        return cases.stream().filter(each -> each.state() == state).count();
    }
}
