using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes a union: a record over one of several types.</summary>
/// <remarks>A record, not a struct: it has no default value that is none of its types, null is null as for any other object, and equality comes from the base in the library.</remarks>
internal static class UnionEmitter
{
    private const string JsonElement = "global::System.Text.Json.JsonElement";

    public static void Emit(CodeWriter writer, UnionModel model, string accessibility)
    {
        string name = model.Name;
        XmlDoc.Summary(writer, model.Description, $"One of: {string.Join(", ", model.Cases.Select(c => Noun(c.Value)))}.");
        List<string> remarks = [];
        PayloadUseEmitter.Remark(remarks, model.Use);
        remarks.AddRange(Remarks(model));
        XmlDoc.Remarks(writer, remarks);
        PayloadUseEmitter.Attribute(writer, model.Use);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({name}.JsonCodec))]")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{accessibility} sealed partial record {name} : {PayloadUseEmitter.Bases("global::KlingGen.KlingUnion", model.Use)}")
            .Line($"private {name}(int option, object value) : base(option, value) {{ }}")
            .Line();
        PayloadUseEmitter.Members(writer, model.Use);
        for (int i = 0; i < model.Cases.Count; i++)
        {
            Case(writer, name, model.Cases[i], i + 1);
        }

        Match(writer, model);
        Check(writer, model);
        Codec(writer, model);
        writer.Close();
    }

    private static void Case(CodeWriter writer, string name, UnionCaseModel model, int option)
    {
        string noun = XmlDoc.Escape(Noun(model.Value));
        string type = model.Value.Type;
        bool isReference = !model.Value.IsValueType;
        writer.Line($"/// <summary>Whether it holds {noun}.</summary>")
            .Line($"public bool Is{model.Name} => Option == {option};")
            .Line($"/// <summary>Gives the value if it is {noun}.</summary>")
            .Line($"public bool TryGet{model.Name}({(isReference ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "")}out {type}{(isReference ? "?" : "")} value) => TryGet({option}, out value);");
        if (!model.Converts)
        {
            writer.Line($"/// <summary>Takes {noun}.</summary>")
                .Line($"public static {name} From{model.Name}({type} value) => new({option}, {(isReference ? "value ?? throw new global::System.ArgumentNullException(nameof(value))" : "value")});");
            if (model.Class is { } concrete)
            {
                Conversion(writer, name, noun, concrete, option);
            }
        }
        else if (isReference)
        {
            Conversion(writer, name, noun, type, option);
        }
        else
        {
            writer.Line($"/// <summary>Takes {noun}.</summary>")
                .Line($"public static implicit operator {name}({type} value) => new({option}, value);");
        }

        writer.Line();
    }

    // Null stays null, so that what was not set is not sent.
    private static void Conversion(CodeWriter writer, string name, string noun, string type, int option) =>
        writer.Line($"/// <summary>Takes {noun}; null stays null.</summary>")
            .Line("[return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]")
            .Line($"public static implicit operator {name}?({type}? value) => value is null ? null : new({option}, value);");

    private static void Match(CodeWriter writer, UnionModel model)
    {
        string Parameters(Func<string, string> type) =>
            string.Join(", ", model.Cases.Select(c => $"{type(c.Value.Type)} {c.ParameterName}").Append($"{type(JsonElement)} other"));

        writer.Line("/// <summary>Calls the function for what it holds, the last one for JSON that fits none of the types.</summary>")
            .Open($"public TResult Match<TResult>({Parameters(t => $"global::System.Func<{t}, TResult>")}) => Option switch");
        for (int i = 0; i < model.Cases.Count; i++)
        {
            writer.Line($"{i + 1} => {model.Cases[i].ParameterName}(Get<{model.Cases[i].Value.Type}>()),");
        }

        writer.Line($"_ => other(Get<{JsonElement}>()),").Close("};").Line()
            .Line("/// <summary>Calls the action for what it holds, the last one for JSON that fits none of the types.</summary>")
            .Open($"public void Switch({Parameters(t => $"global::System.Action<{t}>")})")
            .Open("switch (Option)");
        for (int i = 0; i < model.Cases.Count; i++)
        {
            writer.Line($"case {i + 1}: {model.Cases[i].ParameterName}(Get<{model.Cases[i].Value.Type}>()); break;");
        }

        writer.Line($"default: other(Get<{JsonElement}>()); break;").Close().Close().Line();
    }

    private static void Check(CodeWriter writer, UnionModel model)
    {
        List<string> calls = [];
        TextModel? text = model.Cases.Select(c => c.Value).OfType<TextModel>().FirstOrDefault();
        for (int i = 0; i < model.Cases.Count; i++)
        {
            ValueModel value = model.Cases[i].Value;
            string get = $"Get<{value.Type}>()";
            List<string> statements = [];
            if (model.Cases[i].Discriminator is { } member)
            {
                statements.Add($"checks.Discriminator({CSharpText.Literal(member.WireName)}, {get}.{member.Name}, {string.Join(", ", member.Values.Select(CSharpText.Literal))})");
            }

            if (value is EnumValueModel choice && text is not null)
            {
                // A value that the enumeration does not know may be a text.
                CheckEmitter.AddKnownOrText(statements, choice, text, get);
            }
            else
            {
                CheckEmitter.Add(statements, value, "null", get, isNullable: false, "checks", depth: 0);
            }

            if (statements.Count > 0)
            {
                calls.Add($"case {i + 1}: {string.Join("; ", statements)}; break;");
            }
        }

        if (calls.Count == 0 && !model.AllowsOther)
        {
            return;
        }

        writer.Line("/// <inheritdoc/>").Open("protected override void Check(global::KlingGen.KlingChecks checks)");
        if (calls.Count > 0)
        {
            writer.Open("switch (Option)");
            calls.ForEach(call => writer.Line(call));
            if (!model.AllowsOther)
            {
                writer.Line("default: base.Check(checks); break;");
            }

            writer.Close();
        }

        writer.Close().Line();
    }

    private static void Codec(CodeWriter writer, UnionModel model)
    {
        CodecEmitter.Open(writer, "union", $"KlingUnionCodec<{model.Name}>");
        writer.Line("/// <inheritdoc/>")
            .Line("protected override global::KlingGen.Json.KlingOption[] CreateOptions() => new global::KlingGen.Json.KlingOption[]")
            .Open(null);
        for (int i = 0; i < model.Cases.Count; i++)
        {
            writer.Line($"global::KlingGen.Json.KlingOption.{Option(model.Cases[i], i + 1)},");
        }

        writer.Close("};").Line()
            .Line("/// <inheritdoc/>")
            .Line($"protected override {model.Name} Create(int option, object value) => new(option, value);")
            .Close();
    }

    private static string Option(UnionCaseModel model, int number)
    {
        string Type() => CodecEmitter.Type(model.Value);
        switch (model.Value)
        {
            case TextModel:
                return $"Text({number})";
            case IntegerTextModel integer:
                return $"IntegerText({number}, {string.Join(", ", integer.AllowedValues.Select(v => CSharpText.Literal(CSharpText.Number(v))))})";
            case NumberModel { Type: "int" }:
                return $"Int32({number})";
            case NumberModel { Type: "long" }:
                return $"Int64({number})";
            case NumberModel:
                return $"Double({number})";
            case BooleanModel:
                return $"Boolean({number})";
            case EnumValueModel choice:
                return $"Choice({number}, {CheckEmitter.Allowed(choice)}, {Type()})";
            case ListModel:
                return $"List({number}, {Type()})";
            default:
                return $"Object({number}, {Shape(model.Shape)}, {Type()})";
        }
    }

    private static string Shape(UnionShapeModel? shape) => shape is null
        ? "null"
        : $"new global::KlingGen.Json.KlingShape({string.Join(", ", shape.Required.Select(CSharpText.Literal))})"
            + string.Concat(shape.Constants.Select(c => $".With({CSharpText.Literal(c.WireName)}, {c.Literal})"));

    private static IEnumerable<string> Remarks(UnionModel model)
    {
        foreach (UnionCaseModel option in model.Cases)
        {
            string limits = string.Join(" ", PropertyDoc.Limits(option.Value));
            if (limits.Length > 0)
            {
                string noun = Noun(option.Value);
                yield return XmlDoc.Escape($"{char.ToUpperInvariant(noun[0])}{noun.Substring(1)}: {limits}");
            }
        }

        yield return "JSON that fits none is kept as it is.";
    }

    private static string Noun(ValueModel value) => value switch
    {
        TextModel => "a text",
        IntegerTextModel => "a whole number, written as a string",
        NumberModel number => number.Type == "double" ? "a number" : "a whole number",
        BooleanModel => "true or false",
        ListModel => "a list",
        MapModel => "an object with any member names",
        _ => value.Type.Substring(value.Type.LastIndexOf('.') + 1),
    };
}
