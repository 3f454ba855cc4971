using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;

namespace KlingGen.Emulator.Payloads;

/// <summary>Checks JSON against the contract model, and says what it finds as the service would.</summary>
internal sealed class PayloadChecker(ContractSet contracts)
{
    public PayloadReport Check(TypeReference type, JsonElement payload)
    {
        PayloadCheck check = new(contracts);
        check.CheckType(PayloadPlace.Root, payload, type, []);
        return new PayloadReport(check.Errors, check.IgnoredFields);
    }
}
