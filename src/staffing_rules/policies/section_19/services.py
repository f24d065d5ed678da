"""Which services count where."""

from staffing_rules.facts import Service as S

CARE = frozenset({S.PERSONAL_CARE, S.ATTENDANT})
"""What 19.06(M) and (N) limit."""
HANDS_ON = CARE | {
    S.RESPITE_HOME,
    S.HOME_HEALTH_AIDE,
    S.REGISTERED_NURSE,
    S.LPN,
    S.PHYSICAL_THERAPY,
    S.OCCUPATIONAL_THERAPY,
    S.SPEECH_THERAPY,
}
HOURLY = HANDS_ON | {S.MEDICAL_SOCIAL_SERVICE, S.CARE_COORDINATION, S.SKILLS_TRAINING}
"""All that is given by the hour."""

OUTSIDE_CAP = frozenset(
    {
        S.SKILLS_TRAINING,  # 19.06(B)
        S.FMS,  # (C)
        S.ENVIRONMENTAL_MODIFICATION,  # (D)
        S.ASSISTIVE_TECHNOLOGY_DEVICE,  # (E)
        S.ASSISTIVE_TECHNOLOGY_SERVICE,  # (E)
        S.TRANSMISSION,  # (F)
        S.REMOTE_MONITORING,  # (G)
    }
)
"""What 19.06 takes out of the program cap."""
NAMED_INSIDE_CAP = CARE | {
    S.RESPITE_HOME,  # (H)
    S.RESPITE_NURSING_FACILITY,  # (H)
    S.HOME_DELIVERED_MEAL,  # (I)
    S.LIVING_WELL,  # (J)
    S.MATTER_OF_BALANCE,  # (K)
}
"""What 19.06 puts inside the cap by name; personal care and attendants are in (N)."""
INSIDE_CAP = frozenset(S) - OUTSIDE_CAP - {S.TRANSPORTATION}
"""By the general rule of 19.04: all that 19.06 does not take out, and is paid under this section."""
