namespace KlingGen.Emulator;

/// <summary>The forms that fal's endpoints give a 422. Not all of them have been moved to the current one.</summary>
public enum FalErrorDialect
{
    /// <summary>A list of errors with <c>type</c>, <c>url</c>, <c>ctx</c> and <c>input</c>, as documented.</summary>
    Current,

    /// <summary>A list of errors with <c>loc</c>, <c>msg</c> and a <c>type</c> such as <c>value_error.missing</c>, as older endpoints give it.</summary>
    Legacy,

    /// <summary>One text in <c>detail</c>.</summary>
    Text,
}
