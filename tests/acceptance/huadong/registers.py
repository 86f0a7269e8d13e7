# SPDX-License-Identifier: Apache-2.0
"""The registers that the project team of the example keeps, without faults."""
from .registers_data import data_registers
from .registers_goals import goal_registers
from .registers_technology import technology_registers
from .registers_testing import testing_registers
from .registers_training import training_registers

DEPARTMENTS = ["销售部", "市场部", "财务部", "IT部", "管理层", "服务部"]


def all_registers():
    return goal_registers() | data_registers() | technology_registers() | training_registers() | testing_registers()
