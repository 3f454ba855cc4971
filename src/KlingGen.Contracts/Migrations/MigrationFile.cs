using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Migrations;

/// <summary>Reads the top of a migration file, and expands its routes to endpoints.</summary>
internal sealed class MigrationFile(ReadingContext context)
{
    private const string TierPlaceholder = "{tier}";

    private readonly List<EndpointMigration> _endpoints = [];
    private readonly List<MigrationClaim> _claims = [];
    private readonly HashSet<EndpointId> _left = [];

    public Migration Read(string path, JsonObject root)
    {
        MigrationMembers.ReportUnknown(context, root, "$schema", "title", "description", "from", "to", "tiers", "rules", "routes");
        string from = context.RequiredText(root, "from") ?? "";
        string to = context.RequiredText(root, "to") ?? "";
        List<JsonString> tiers = context.Strings(root, "tiers");
        foreach (JsonString tier in tiers.Where(t => !EndpointIdText.IsValid("x/" + t.Value)))
        {
            context.Invalid(tier, $"{tier.ToJson()} cannot be a tier; a tier is one segment of an endpoint id");
        }

        if (root.Find("routes") is null)
        {
            context.Invalid(root, "The migration has no 'routes'");
        }

        foreach (JsonValue route in context.Array(root, "routes")?.Items ?? [])
        {
            ReadRoute(route, tiers);
        }

        MigrationRules rules = ReadRules(root);
        return new Migration(path, from, to, _endpoints.ToEquatableArray(), context.Problems()) { Claims = _claims.ToEquatableArray(), Rules = rules };
    }

    private MigrationRules ReadRules(JsonObject root)
    {
        if (context.Object(root, "rules") is not JsonObject rules)
        {
            return MigrationRules.Usual;
        }

        MigrationMembers.ReportUnknown(context, rules, "endpoint", "otherRoute", "likely");
        return new MigrationRules(context.RuleId(rules, "endpoint"), context.RuleId(rules, "otherRoute"), context.RuleId(rules, "likely"));
    }

    private void ReadRoute(JsonValue value, List<JsonString> tiers)
    {
        if (value is not JsonObject route)
        {
            context.Invalid(value, $"A route must be an object, not {value.Kind}");
            return;
        }

        MigrationMembers.ReportUnknown(context, route, "from", "targets", "otherwise");
        string? from = context.RequiredText(route, "from");
        if (route.Find("targets") is null)
        {
            context.Invalid(route, "The route has no 'targets'");
        }

        IReadOnlyList<JsonValue> targets = context.Array(route, "targets")?.Items ?? [];
        bool othersStay = ReadOtherwise(route);
        MigrationConditions.Check(context, route, targets, othersStay);
        if (from is null)
        {
            return;
        }

        JsonValue place = route.Find("from")!.Value;
        bool isTiered = from.Contains(TierPlaceholder);
        if (isTiered && tiers.Count == 0)
        {
            context.Invalid(place, "'{tier}' stands for the values of 'tiers', of which there are none");
        }

        foreach (string? tier in isTiered ? tiers.Select(t => (string?)t.Value) : [null])
        {
            ReadEndpoint(place, from, tier, targets, othersStay);
        }
    }

    private void ReadEndpoint(JsonValue place, string fromText, string? tier, IReadOnlyList<JsonValue> targetValues, bool othersStay)
    {
        if (Expand(place, fromText, tier) is not { } from)
        {
            return;
        }

        if (!_left.Add(from))
        {
            context.Invalid(place, $"'{from}' is moved by another route already");
            return;
        }

        Claim(MigrationClaimKind.EndpointExists, from, [], place);
        List<MigrationTarget> targets = [];
        List<string> earlierConditions = [];
        foreach (JsonValue value in targetValues)
        {
            if (ReadTarget(value, from, tier, earlierConditions) is { } target)
            {
                targets.Add(target);
                if (target is { WhenPresent: not null, WhenAbsent: null })
                {
                    earlierConditions.Add(target.WhenPresent);
                }
            }
        }

        if (targets.Count > 0)
        {
            _endpoints.Add(new EndpointMigration(from, targets.ToEquatableArray()) { OthersStay = othersStay });
        }
    }

    private MigrationTarget? ReadTarget(JsonValue value, EndpointId from, string? tier, List<string> earlierConditions)
    {
        if (value is not JsonObject target)
        {
            context.Invalid(value, $"A target must be an object, not {value.Kind}");
            return null;
        }

        MigrationMembers.ReportUnknown(context, target, "to", "whenPresent", "whenAbsent", "parameters", "defaults");
        string? whenPresent = context.Text(target, "whenPresent");
        string? whenAbsent = context.Text(target, "whenAbsent");
        if (context.RequiredText(target, "to") is not { } toText || Expand(target.Find("to")!.Value, toText, tier) is not { } to)
        {
            return null;
        }

        JsonValue place = target.Find("to")!.Value;
        Claim(MigrationClaimKind.EndpointExists, to, [], place);
        foreach ((string? name, string member) in new[] { (whenPresent, "whenPresent"), (whenAbsent, "whenAbsent") })
        {
            if (name is not null)
            {
                Claim(MigrationClaimKind.ParameterExists, from, [name], target.Find(member)!.Value);
            }
        }

        List<ParameterMigration> parameters = [];
        foreach (JsonMember member in context.Object(target, "parameters")?.Members ?? [])
        {
            if (ParameterMigrationReading.Read(context, member) is { } parameter)
            {
                parameters.Add(parameter);
                ClaimParameter(parameter, from, to, member);
            }
        }

        // What is not said to change must be able to stay; what an earlier target's condition asks for, or this one's forbids, cannot be there.
        List<string> accounted = parameters.ConvertAll(p => p.WireName);
        accounted.AddRange(earlierConditions);
        accounted.AddRange(whenAbsent is null ? [] : [whenAbsent]);
        _claims.Add(new MigrationClaim(
            MigrationClaimKind.ParametersStay, from, accounted.ToEquatableArray(), null, to, context.Locate(place), place.Path));
        return new MigrationTarget(to, whenPresent, parameters.ToEquatableArray(), ReadDefaults(target, from, to)) { WhenAbsent = whenAbsent };
    }

    private EquatableArray<DefaultMigration> ReadDefaults(JsonObject target, EndpointId from, EndpointId to)
    {
        List<DefaultMigration> defaults = [];
        foreach (JsonMember member in context.Object(target, "defaults")?.Members ?? [])
        {
            string value = member.Value.ToJson();
            defaults.Add(new DefaultMigration(member.Name, value));
            Claim(MigrationClaimKind.DefaultIs, from, [member.Name], member.Value, value);
            Claim(MigrationClaimKind.DefaultDiffers, to, [member.Name], member.Value, value);
        }

        return defaults.ToEquatableArray();
    }

    private void ClaimParameter(ParameterMigration parameter, EndpointId from, EndpointId to, JsonMember member)
    {
        Claim(MigrationClaimKind.ParameterExists, from, [parameter.WireName], member.Value);
        Claim(MigrationClaimKind.ParameterAbsent, to, [parameter.WireName], member.Value);
        if (parameter.To is not null)
        {
            Claim(MigrationClaimKind.ParameterExists, to, [parameter.To], ((JsonObject)member.Value).Find("to")!.Value);
        }
    }

    private bool ReadOtherwise(JsonObject route)
    {
        string? otherwise = context.Text(route, "otherwise");
        if (otherwise is null or "stay")
        {
            return otherwise is not null;
        }

        context.Invalid(route.Find("otherwise")!.Value, "'otherwise' can only be \"stay\"; where calls go is said by 'targets'");
        return false;
    }

    private EndpointId? Expand(JsonValue place, string text, string? tier)
    {
        string id = tier is null ? text : text.Replace(TierPlaceholder, tier);
        if (EndpointIdText.IsValid(id))
        {
            return new EndpointId(id);
        }

        context.Invalid(
            place,
            tier is null && id.Contains(TierPlaceholder)
                ? "'{tier}' has no value here, as 'from' does not have it"
                : $"{place.ToJson()} cannot be an endpoint; {EndpointIdText.Form}, where one segment can be {TierPlaceholder}");
        return null;
    }

    private void Claim(MigrationClaimKind kind, EndpointId endpoint, string[] names, JsonValue at, string? value = null) =>
        _claims.Add(new MigrationClaim(kind, endpoint, EquatableArray.Of(names), value, null, context.Locate(at), at.Path));
}
