package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.shifts.ChangePoints;
import dev.dynamark.compare.shifts.Histories;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.compare.shifts.Shift;
import dev.dynamark.compare.shifts.Shifts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftReportTest {

    private static final int LONGEST_COMMENT = 65_536;

    @Test
    void fitsIntoAComment() {
        List<History> histories = Histories.of(MadeRuns.shifted(30, 20));
        List<Shift> shifts = new Shifts(new ChangePoints(ChangePoints.USUAL_CHANCE), 1).of(histories);
        ShiftReport report = new ShiftReport(histories, Collections.nCopies(1_000, shifts.get(0)), 0.01);

        String folded = report.folded();

        assertThat(folded)
                .hasSizeLessThan(LONGEST_COMMENT / 2)
                .contains("1000 shifts", "900 more: the command `shifts` lists them all.");
        assertThat(report.markdown()).hasSizeGreaterThan(LONGEST_COMMENT);
    }
}
